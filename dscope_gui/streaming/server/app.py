"""The application: which path leads where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.routing import WebSocketRoute
from starlette.types import ASGIApp

from dscope_gui.domain.realtime import BroadcastSettings
from dscope_gui.protocols import Clock, ProductionLine, ResultStore, TrainingDesk
from dscope_gui.streaming.server.gate import gated
from dscope_gui.streaming.server.gate.access import Access
from dscope_gui.streaming.server.gate.head_limit import head_refusal
from dscope_gui.streaming.server.gate.host_check import HostCheck
from dscope_gui.streaming.server.gate.rate_limit import RateLimit
from dscope_gui.streaming.server.hub import Hub
from dscope_gui.streaming.server.meters import Meters
from dscope_gui.streaming.server.rest.defect_stream import DefectStream
from dscope_gui.streaming.server.rest.faults import answer_faults
from dscope_gui.streaming.server.rest.health import health_router, metrics_router
from dscope_gui.streaming.server.rest.history import history_router
from dscope_gui.streaming.server.rest.judge import judge_router
from dscope_gui.streaming.server.rest.judge_desk import JudgeDesk
from dscope_gui.streaming.server.rest.live import live_router
from dscope_gui.streaming.server.rest.pages import pages_router
from dscope_gui.streaming.server.rest.pictures import pictures_router
from dscope_gui.streaming.server.rest.schemas import shared_components
from dscope_gui.streaming.server.rest.training import COLLECT, training_router
from dscope_gui.version import __version__

API: Final = "/api/v1"
PLAIN_API: Final = "/api"
"""Where the labelled pictures are too."""
OPENAPI: Final = "/openapi.json"
_DESCRIPTION: Final = """Real-time inspection of fiber end faces.

The stream itself is a WebSocket at `/{topic}`: one JSON message in each text frame, with `schema` saying what it is
(`dscope.live/1`, `dscope.heat_map/1`, `dscope.notice/1`, `dscope.live_report/1`, `dscope.dropped/1`). With
`?pictures=1` the pictures come as well, each as a `dscope.picture/1` message followed by one binary frame (JPEG).

Where a token is needed it goes as `Authorization: Bearer …`, or as `?token=…` for the WebSocket and the pictures.
Every refusal is JSON with `error` and `hint`.
"""


@dataclass(frozen=True, slots=True)
class Served:
    """What the application hands out.

    Parameters
    ----------
    store : None where the stream runs without a history.
    store_folder : of the history; no other file is opened for a request.
    training : None where the stream runs without labelled pictures.
    """

    line: ProductionLine
    store: ResultStore | None
    store_folder: Path
    hub: Hub
    meters: Meters
    desk: JudgeDesk
    training: TrainingDesk | None = None


def build_app(broadcast: BroadcastSettings, served: Served, access: Access, clock: Clock) -> ASGIApp:
    """All paths, behind the gate."""
    app = _Api(broadcast.topic)
    answer_faults(app)
    api = APIRouter(prefix=API)
    for router in (
        health_router(served.line),
        live_router(served.line, served.hub),
        history_router(served.store, served.store_folder),
        judge_router(served.desk),
        training_router(served.training),
    ):
        api.include_router(router)
    limits, hub = broadcast.limits, served.hub
    app.include_router(api)
    app.include_router(training_router(served.training), prefix=PLAIN_API, include_in_schema=False)
    app.include_router(metrics_router(served.meters))
    app.include_router(pictures_router(hub, limits.clients, access.still_admits))
    app.include_router(pages_router(broadcast.topic))
    stream = DefectStream(
        hub, clock, queue=limits.queue, most_listeners=limits.clients, still_admitted=access.still_admits
    )
    app.router.routes.append(WebSocketRoute(f"/{broadcast.topic}", stream))
    names = HostCheck([broadcast.host, *broadcast.names])
    checks = (head_refusal, names.refusal, RateLimit(limits, clock).refusal, access.refusal)
    return gated(app, checks, limits, takes_pictures=frozenset({API + COLLECT, PLAIN_API + COLLECT}))


class _Api(FastAPI):
    """Describes itself at `/openapi.json`; the page that shows it is ours, as the usual one needs the internet."""

    def __init__(self, topic: str) -> None:
        super().__init__(
            title="D-Scope Blink",
            version=__version__,
            openapi_url=OPENAPI,
            docs_url=None,
            redoc_url=None,
            redirect_slashes=False,
        )
        self._topic = topic

    def openapi(self) -> dict[str, Any]:
        if self.openapi_schema is None:
            made = get_openapi(
                title=self.title,
                version=self.version,
                description=_DESCRIPTION.replace("{topic}", self._topic),
                routes=self.routes,
            )
            components = made.setdefault("components", {})
            components["schemas"] = shared_components() | components.get("schemas", {})
            components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            made["security"] = [{"token": []}, {}]
            self.openapi_schema = made
        return self.openapi_schema
