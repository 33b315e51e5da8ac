"""Real-time inspection: the sections `realtime_settings` and `calibration` of `config/config.json`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag

from dscope_gui.domain.calibration import UmPerPx
from dscope_gui.domain.profile.common import Megabytes, PathText, PerSecond, Seconds, Section, Text
from dscope_gui.domain.realtime_checks import (
    NUMBER,
    PAIR,
    checked_gps_device,
    checked_http_url,
    checked_rtsp_url,
    checked_topic,
    number_or_pair,
    without_first_slash,
)

ANY_FREE_PORT: Final = 0
_HIGHEST_PORT: Final = 65535
_HIGHEST_USB_INDEX: Final = 99
"""OpenCV takes the hundreds of a camera's number for the driver."""
_TOPIC: Final = r"^[A-Za-z0-9][A-Za-z0-9_\-./]{0,63}$"

FARTHEST: Final = 1e6
"""In px of a picture, or in mm of a fixture."""
_Place = Annotated[float, Field(ge=-FARTHEST, le=FARTHEST)]
Pair = tuple[_Place, _Place]
PxPerUm = UmPerPx
"""Scales of the one sort and of the other lie within the same bounds, which are each other's inverse."""
PixelsPerMicron = Annotated[
    Annotated[PxPerUm, Tag(NUMBER)] | Annotated[tuple[PxPerUm, PxPerUm], Tag(PAIR)], Discriminator(number_or_pair)
]
MOST_CONNECTIONS: Final = 10_000
MOST_NAMES: Final = 100
MOST_WAITING: Final = 10_000
"""Messages; more are of no use to whoever is that slow, and fill the memory of the station."""
MOST_KB: Final = 512 * 1024
"""The largest file of a picture that is ever read."""
MOST_REQUESTS: Final = 1_000_000
MOST_DEFECTS: Final = 10_000
"""Of one end face; each is compared with each."""
Connections = Annotated[int, Field(ge=1, le=MOST_CONNECTIONS)]
Kilobytes = Annotated[int, Field(ge=1, le=MOST_KB)]
Port = Annotated[int, Field(ge=ANY_FREE_PORT, le=_HIGHEST_PORT)]


class BroadcastMode(StrEnum):
    NONE = "none"
    WEBSOCKET = "websocket"
    """The station is the server; dashboards and lines connect to it."""
    REST = "rest"
    """The station posts every message to somebody else's server."""


class TlsFiles(Section):
    """Paths of PEM files, absolute or within the data folder."""

    certificate: Annotated[PathText, Field(min_length=1)]
    key: Annotated[PathText, Field(min_length=1)]


class ServerLimits(Section):
    """What a client may ask for.

    Parameters
    ----------
    clients : who listens to the stream or looks at its pictures, at a time.
    connections_per_address : open at a time, listening or asking.
    queue : messages kept for a slow client; then the oldest go, and it is told how many.
    body_kb : largest body of a request; `picture_kb` : of one that sends a picture.
    requests_per_s, burst : of one address, on the average and at once.
    request_s : a request that has not arrived whole after so long is ended.
    pictures_per_s, picture_width : of the pictures that go along with the messages.
    """

    clients: Connections = 100
    connections_per_address: Connections = 80
    queue: Annotated[int, Field(ge=1, le=MOST_WAITING)] = 32
    body_kb: Kilobytes = 256
    picture_kb: Kilobytes = 16384
    requests_per_s: Annotated[float, Field(ge=0.01, le=MOST_REQUESTS)] = 20.0
    burst: Annotated[int, Field(ge=1, le=MOST_REQUESTS)] = 60
    request_s: Seconds = 10.0
    pictures_per_s: PerSecond = 10.0
    picture_width: Annotated[int, Field(ge=160, le=4096)] = 1024


class PushKind(StrEnum):
    """What can be posted to another server."""

    FRAME = "frame"
    NOTICE = "notice"
    REPORT = "report"
    RECORD = "record"
    """The record of a judged connector."""
    HEAT_MAP = "heat_map"


class PushSettings(Section):
    """Where `rest` posts to, and how patiently.

    Parameters
    ----------
    url : whole address instead of the one made from host, port and topic; `https://` for TLS.
    kinds : of messages that are posted. Heat maps are not by default: each replaces the one before, so that old ones
        are of no use to whoever gets them late, and they follow from the frames.
    token_file : file with the bearer token of the receiver, absolute or within the data folder.
    ca_file : certificate (PEM) of the authority that signed the receiver's, besides those that the system trusts.
    proxy : `http://host:port` between here and the receiver; what the environment says of proxies is ignored.
    timeout_s : for one answer. `longest_pause_s` : between two tries.
    least_free_mb : with less room on the disk nothing more is kept, and the station says so.
    """

    url: Annotated[PathText | None, AfterValidator(checked_http_url)] = None
    kinds: tuple[PushKind, ...] = (PushKind.FRAME, PushKind.NOTICE, PushKind.REPORT, PushKind.RECORD)
    token_file: PathText | None = None
    ca_file: PathText | None = None
    proxy: PathText | None = None
    timeout_s: Seconds = 5.0
    longest_pause_s: Seconds = 60.0
    least_free_mb: Megabytes = 500.0


class BroadcastSettings(Section):
    """Who gets the messages.

    Parameters
    ----------
    host, port : to listen on with `websocket`, to post to with `rest`. Beyond this computer a token is needed.
    topic : path of the stream below the host.
    token_always : ask for a token on this computer too.
    names : further names under which browsers may ask for the station; its own name and addresses always do.
    """

    mode: BroadcastMode = BroadcastMode.NONE
    host: Annotated[PathText, Field(min_length=1)] = "127.0.0.1"
    port: Port = 8765
    topic: Annotated[
        str, BeforeValidator(without_first_slash), Field(pattern=_TOPIC), AfterValidator(checked_topic)
    ] = "defect-stream"
    token_always: bool = False
    names: Annotated[tuple[Text, ...], Field(max_length=MOST_NAMES)] = ()
    tls: TlsFiles | None = None
    limits: ServerLimits = ServerLimits()
    push: PushSettings = PushSettings()


class GeometrySettings(Section):
    """How the end face is followed from frame to frame.

    Parameters
    ----------
    remembered_s : so long after an end face was seen last its place is still shown, with its age; such a frame never
        passes.
    search_every_s : at least so often the whole picture is searched, although the end face is found where it was.
    """

    remembered_s: Annotated[float, Field(ge=0, le=10)] = 1.0
    search_every_s: Seconds = 2.0


class TrackingSettings(Section):
    """How defects of successive frames are taken for the same one.

    Parameters
    ----------
    reach : distance between two sightings of one defect, in cladding radii.
    forget_s : a defect that was not seen for so long gets a new number when it comes back; time in which the end face
        itself was not seen does not count.
    most_defects : of one end face; the oldest unseen are forgotten first.
    heat_map_every_s : how often the heat map goes out. `heat_map_cells` : along each side.
    heat_map_half_life_s : after so long a sighting counts half.
    """

    reach: Annotated[float, Field(gt=0, le=2)] = 0.05
    forget_s: Seconds = 5.0
    most_defects: Annotated[int, Field(ge=1, le=MOST_DEFECTS)] = 2000
    heat_map_every_s: Seconds = 3.0
    heat_map_cells: Annotated[int, Field(ge=8, le=256)] = 48
    heat_map_half_life_s: Seconds = 30.0


class RealtimeSettings(Section):
    """Inspection of a running camera. With `enabled` false nothing starts and nothing else changes.

    Parameters
    ----------
    source : `camera` (the station's), `usb` (see `camera_index`), `rtsp` (see `rtsp_url`), `folder:DIR` (its pictures,
        then each new one) or `simulator`; or any name that `dscope cameras` lists.
    max_fps : inspected at most so often.
    display : show the picture with what was found in a window of its own.
    """

    enabled: bool = False
    source: Annotated[PathText, Field(min_length=1)] = "camera"
    camera_index: Annotated[int, Field(ge=0, le=_HIGHEST_USB_INDEX)] = 0
    rtsp_url: Annotated[PathText, AfterValidator(checked_rtsp_url), Field(validate_default=True)] = ""
    max_fps: PerSecond = 30.0
    display: bool = False
    profile: Text = "fast_scan"
    broadcast: BroadcastSettings = BroadcastSettings()
    geometry: GeometrySettings = GeometrySettings()
    tracking: TrackingSettings = TrackingSettings()


class FixedPlace(Section):
    """Where a station stands that is not moved about, WGS-84.

    Parameters
    ----------
    altitude_m : above mean sea level; None where nobody knows.
    """

    latitude_deg: Annotated[float, Field(ge=-90, le=90)]
    longitude_deg: Annotated[float, Field(ge=-180, le=180)]
    altitude_m: Annotated[float, Field(ge=-1000, le=10_000)] | None = None


class FixtureCalibration(Section):
    """From pixels to the fixture's millimetres and to the place on earth: the section `calibration`.

    Parameters
    ----------
    pixels_per_micron : one number, or one along x and one along y where pixels are not square; None takes the scale of
        the station, see `um_per_px`.
    origin_xy_pixels : the point of the picture that is fixed in the fixture; None is the centre of the cladding.
    physical_origin_mm : where that point lies in the fixture; None where nobody measured it, then there are no mm.
    rotation_deg : by which the picture's x axis is turned from the fixture's x axis, towards the fixture's y axis.
    y_points_up : the fixture's y axis points up in the unrotated picture, where rows count down.
    gps_enabled, gps_device : receiver of NMEA-0183 at a serial port. `gps_baud` : its speed.
    gps_stale_s : an older position is none.
    fixed_place : position of a station without receiver; with one it is used, with the quality `manual`, as long as the
        receiver has no fix.
    """

    pixels_per_micron: PixelsPerMicron | None = None
    origin_xy_pixels: Pair | None = None
    physical_origin_mm: Pair | None = None
    rotation_deg: Annotated[float, Field(ge=-360, le=360)] = 0.0
    y_points_up: bool = False
    gps_enabled: bool = False
    gps_device: Annotated[PathText, AfterValidator(checked_gps_device), Field(validate_default=True)] = ""
    gps_baud: Annotated[int, Field(ge=300, le=921600)] = 9600
    gps_stale_s: Seconds = 5.0
    fixed_place: FixedPlace | None = None


class StreamSettings(Section):
    """Both sections together, as they are changed at a station: `realtime_settings` and `calibration`."""

    stream: RealtimeSettings = RealtimeSettings()
    fixture: FixtureCalibration = FixtureCalibration()
