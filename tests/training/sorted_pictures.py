"""Small pictures of end faces, sorted into folders as a technician would."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT, RADIUS_PX = 220, 200, 40


def end_face(seed: int, *, dirty: bool) -> NDArray[np.uint8]:
    """A dark cladding on a bright ferrule, somewhere on the picture; a dirty one has a black blot on the glass."""
    rng = np.random.default_rng(seed)
    x, y = WIDTH // 2 + int(rng.integers(-8, 9)), HEIGHT // 2 + int(rng.integers(-8, 9))
    picture = np.full((HEIGHT, WIDTH), 170.0, np.float32)
    cv2.circle(picture, (x, y), RADIUS_PX, 80.0, -1, cv2.LINE_AA)
    if dirty:
        angle, out = rng.uniform(0.0, 2.0 * np.pi), rng.uniform(8.0, 25.0)
        cv2.circle(picture, (round(x + out * np.cos(angle)), round(y + out * np.sin(angle))), 5, 5.0, -1)
    noisy = picture + rng.normal(0.0, 2.0, picture.shape)
    return np.clip(np.rint(noisy), 0, 255).astype(np.uint8)


def write_sorted(folder: Path, *, each: int = 10) -> Path:
    for number in range(each):
        write_picture(folder / "good" / f"g{number}.png", end_face(number, dirty=False))
        write_picture(folder / "defective" / f"d{number}.png", end_face(1000 + number, dirty=True))
    return folder


def write_picture(path: Path, picture: NDArray[np.uint8]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)
