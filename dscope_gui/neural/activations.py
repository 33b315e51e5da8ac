"""Which models are active, and which were before: one small file, written whole at each step."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from dscope_gui.domain.model_card import ModelTask, Sha256, TestCounts
from dscope_gui.errors import ModelRefused
from dscope_gui.whole_file import remove_torn_files, write_text

SCHEMA: Final = "dscope.models/1"
FILE: Final = "active.json"
MOST_REMEMBERED: Final = 100
"""Steps back for each task; the audit trail remembers all."""


class Activation(BaseModel):
    """A model that was made active, pinned to the very card and file that were seen then.

    Parameters
    ----------
    model : as `name@version`.
    tested : as its card said; what it must not fall behind when it is replaced, even if its folder is gone by then.
    measured : what it found on labelled pictures of this station when it was made active; None where that was not
        looked into. It counts more than what a card says.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    model: Annotated[str, Field(min_length=1)]
    sha256: Sha256
    card_sha256: Sha256
    by: str
    at: AwareDatetime
    tested: TestCounts | None = None
    measured: TestCounts | None = None

    @property
    def known(self) -> TestCounts | None:
        """What is known of it best."""
        return self.measured or self.tested


class ActiveModels(BaseModel):
    """Of each task the models that were made active, the last of them being it; a roll-back takes the last away."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    format: Annotated[Literal["dscope.models/1"], Field(alias="schema")] = SCHEMA
    tasks: dict[ModelTask, tuple[Activation, ...]] = Field(default_factory=dict)

    def of(self, task: ModelTask) -> tuple[Activation, ...]:
        """The oldest first; none where none is active."""
        return self.tasks.get(task, ())

    def replaced(self, task: ModelTask, steps: tuple[Activation, ...]) -> ActiveModels:
        return self.model_copy(update={"tasks": {**self.tasks, task: steps[-MOST_REMEMBERED:]}})


def read_active(folder: Path) -> ActiveModels:
    """What is active at a station; nothing where nothing ever was.

    Raises
    ------
    ModelRefused
        The file is there but cannot be what the program wrote.
    """
    path = folder / FILE
    try:
        return ActiveModels.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return ActiveModels()
    except OSError as error:
        raise ModelRefused(f"{path} cannot be read: {error.strerror or error}") from error
    except ValidationError as error:
        raise ModelRefused(
            f"{path} is damaged and says no more which models are active",
            "Move it away; then none is, and those that shall be are made active again",
        ) from error


def write_active(folder: Path, active: ActiveModels) -> None:
    """Keep it; raises `NotWritable` and leaves what was kept before."""
    remove_torn_files(folder)
    write_text(folder / FILE, active.model_dump_json(indent=2, by_alias=True) + "\n")
