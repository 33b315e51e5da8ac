"""Puts the workstation together; the one place that names the concrete parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from dscope_gui.cameras.registry import open_by_name
from dscope_gui.domain.camera import GrabMode
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.paths import data_folder
from dscope_gui.protocols import Camera, Clock, ResultStore
from dscope_gui.settings import Config, load_camera_settings
from dscope_gui.settings.own_dirt_maps import OwnDirtMaps
from dscope_gui.store import PostgresStore, SqliteStore, SqlStore, known_address
from dscope_gui.workstation.acquire import Acquisition, CameraStatus
from dscope_gui.workstation.auditing import Auditing
from dscope_gui.workstation.bookings import Bookings
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.frame_listeners import FrameListeners
from dscope_gui.workstation.frame_outlets import FrameOutlets
from dscope_gui.workstation.mailbox import LatestSlot
from dscope_gui.workstation.microscope import Microscope
from dscope_gui.workstation.own_dirt_watch import OwnDirtWatch
from dscope_gui.workstation.part_light import PartLight
from dscope_gui.workstation.recipes import Recipes, check_recipe
from dscope_gui.workstation.rule_book import RuleBook
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.second_judge import choose
from dscope_gui.workstation.setups import Setups
from dscope_gui.workstation.spool import SpooledStore
from dscope_gui.workstation.station_check.lock import ProductionLock
from dscope_gui.workstation.station_check.run import StationCheck
from dscope_gui.workstation.stored_light import StoredLights, station_lights


@dataclass(frozen=True, slots=True)
class Workstation:
    """The instrument without its screens.

    Parameters
    ----------
    shown, analysed : the newest frame, once for the display and once for the live analysis.
    listeners : for whoever else wants the frames, such as the stream.
    """

    config: Config
    clock: Clock
    camera: Camera
    acquisition: Acquisition
    shown: LatestSlot[Frame]
    analysed: LatestSlot[Frame]
    listeners: FrameListeners
    store: ResultStore
    auditing: Auditing
    rules: RuleBook
    recipes: Recipes
    light: PartLight
    ruler: Ruler
    setups: Setups
    microscope: Microscope
    capture: Capture
    bookings: Bookings
    lock: ProductionLock
    check: StationCheck

    @property
    def lights(self) -> StoredLights:
        """Finds the flat fields with which stored pictures were inspected."""
        return station_lights(self.config, lambda: self.microscope.flat_field)

    def close(self) -> None:
        """Let go of files and threads; the thread that runs `acquisition` must have ended before."""
        self.capture.close()
        self.auditing.close()
        self.store.close()


def build_workstation(
    config: Config,
    *,
    on_frame: Callable[[], None],
    on_status: Callable[[CameraStatus], None],
    camera: str | None = None,
    clock: Clock | None = None,
    mode: GrabMode = GrabMode.LATEST,
) -> Workstation:
    """Build the workstation of a configuration; no thread runs yet and the camera is still closed.

    Parameters
    ----------
    on_frame : rung in the reading thread when a frame lies in the slots; carries nothing, see `LatestSlot`.
    on_status : called in the reading thread.
    camera : name of a camera instead of the configured one.
    mode : `EVERY` where no frame of it may be left out.

    Raises
    ------
    CameraNotFound, ConfigurationInvalid, StoreUnavailable : naming what is wrong and what to do.
    """
    clock = clock or SystemClock()
    settings = config.workstation
    outlets = FrameOutlets(on_frame, on_status)
    source = open_by_name(camera or settings.camera.source, clock)
    reading = partial(Acquisition, source, load_camera_settings(settings.camera.settings), clock, mode=mode)
    acquisition = reading(on_frame=outlets.hand_out, on_status=outlets.tell, on_damaged=outlets.listeners.damaged)
    store = open_floor_store(config, clock)
    rules = RuleBook(store.rules, clock)
    auditing = Auditing(store.audit, clock)
    recipes = Recipes(data_folder(), lambda recipe: check_recipe(recipe, config, rules), auditing.recipe_changed)
    light = PartLight(acquisition, recipes)
    ruler = Ruler(settings, clock, lambda: acquisition.status.info)
    setups = _setups(config, recipes, ruler, rules)
    microscope = _microscope(settings, clock, acquisition)
    lock = ProductionLock(settings.station_check, store.checks, clock, lambda: acquisition.status.info.name)
    capture = partial(Capture, acquisition, store, clock, settings.capture, setups.judging, light=light.put_on)
    check = partial(StationCheck, acquisition, store.checks, clock, setups=setups, settings=settings, lock=lock)
    return Workstation(
        config=config,
        clock=clock,
        camera=source,
        acquisition=acquisition,
        shown=outlets.shown,
        analysed=outlets.analysed,
        listeners=outlets.listeners,
        store=store,
        auditing=auditing,
        rules=rules,
        recipes=recipes,
        light=light,
        ruler=ruler,
        setups=setups,
        microscope=microscope,
        capture=capture(require_open=lock.require_open, fit=microscope.fitted),
        bookings=Bookings(store, clock),
        lock=lock,
        check=check(usual_part=settings.default_part or next(iter(recipes)), fit=microscope.fitted, light=light.put_on),
    )


def _setups(config: Config, recipes: Recipes, ruler: Ruler, rules: RuleBook) -> Setups:
    """What judges, the rules and the network, is asked for anew: versions come into force, models are put in use."""
    chosen = partial(choose, data_folder(), config.workstation.detector)
    return Setups(config, recipes, ruler, lambda name: rules.in_force(name).rule_set, chosen)


def _microscope(settings: WorkstationSettings, clock: Clock, acquisition: Acquisition) -> Microscope:
    own_dirt = OwnDirtWatch(OwnDirtMaps(data_folder()), clock, lambda: acquisition.status)
    return Microscope(settings, clock, own_dirt, lambda: acquisition.status.info)


def open_store(config: Config) -> SqlStore:
    """This station's history, begun where there is none: in its folder, or in the database that stations share.

    Raises
    ------
    ConfigurationInvalid, StoreUnavailable : naming what is wrong and what to do.
    """
    settings, folder = config.workstation, storage_folder(config)
    if settings.storage.database_url is None:
        return SqliteStore(folder, seal=seal_folder())
    return PostgresStore(settings.storage.database_url, folder, seal=seal_folder(), station=settings.station)


def open_floor_store(config: Config, clock: Clock) -> SqlStore | SpooledStore:
    """The history for those who inspect: where it is shared, a lost connection stops nobody.

    Raises
    ------
    ConfigurationInvalid, StoreUnavailable : naming what is wrong and what to do.
    """
    address = config.workstation.storage.database_url
    if address is None:
        return open_store(config)
    known_address(address)
    days = config.workstation.storage.spool_days
    return SpooledStore(
        open_spool(),
        partial(open_store, config),
        clock,
        pictures=storage_folder(config),
        keep=timedelta(days=days) if days else None,
    )


def open_spool() -> SqliteStore:
    """What this station stored of a shared history, of which some may still wait."""
    return SqliteStore(spool_folder(), seal=seal_folder())


def spool_folder() -> Path:
    """On this computer, whatever the settings say of the history."""
    return data_folder() / "spool"


def seal_folder() -> Path:
    """Where the key lies with which the history is signed."""
    return data_folder() / "seal"


def storage_folder(config: Config) -> Path:
    """Where the history lies, or its pictures where the database is shared."""
    chosen = config.workstation.storage.folder
    return data_folder() / (chosen or "history")
