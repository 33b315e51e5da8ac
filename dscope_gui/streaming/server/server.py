"""The server of the stream: listens in a thread of its own and hands on what it is given."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from pathlib import Path
from typing import Final

from dscope_gui.domain.live import ClientFacts, LivePicture, Part, PartHealth, PartState, StreamMessage
from dscope_gui.domain.realtime import BroadcastSettings
from dscope_gui.domain.record import Record
from dscope_gui.errors import NotListening
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock, ProductionLine, ResultStore, TrainingDesk
from dscope_gui.streaming.server.app import Served, build_app
from dscope_gui.streaming.server.gate.access import Access
from dscope_gui.streaming.server.hub import Hub
from dscope_gui.streaming.server.meters import Meters
from dscope_gui.streaming.server.rest.judge_desk import JudgeDesk
from dscope_gui.streaming.server.tokens import Tokens
from dscope_gui.streaming.server.wire.address import is_loopback
from dscope_gui.streaming.server.wire.listening import listen
from dscope_gui.streaming.server.wire.serving import BoundedConfig, BoundedServer
from dscope_gui.streaming.server.wire.tls import tls_context
from dscope_gui.streaming.server.wire.uvicorn_log import hear_uvicorn

_START_S: Final = 10.0
_CLOSE_S: Final = 5.0


class StreamServer:
    """Implements `protocols.Publisher`. Starts once; after `close` another one may take its port at once.

    Parameters
    ----------
    line : what a production line and the REST paths ask.
    store : None where the stream runs without a history.
    store_folder : of the history; no other file is opened for a request.
    data_folder : holds the tokens, and the TLS files where their paths are relative.
    training : None where the stream runs without labelled pictures.
    """

    def __init__(
        self,
        broadcast: BroadcastSettings,
        line: ProductionLine,
        store: ResultStore | None,
        *,
        store_folder: Path,
        data_folder: Path,
        clock: Clock,
        training: TrainingDesk | None = None,
    ) -> None:
        self._broadcast, self._line, self._clock = broadcast, line, clock
        self._store, self._store_folder, self._data_folder = store, store_folder, data_folder
        self._training = training
        self._tokens = Tokens(data_folder, clock)
        self._meters = Meters()
        self._hub = Hub(self._meters)
        self._meters.ask(clients=lambda: self._hub.listeners, health=line.health)
        self._desk = JudgeDesk(line, self._note_judged)
        self._server: BoundedServer | None = None
        self._thread: threading.Thread | None = None
        self._listening = threading.Event()
        self._port = 0
        self._fault: NotListening | None = None

    @property
    def wants_pictures(self) -> bool:
        return self._hub.wants_pictures

    @property
    def port(self) -> int:
        """The one that it listens at; 0 before `start`."""
        return self._port

    @property
    def address(self) -> str:
        """Of the page, as one on this computer may open it."""
        scheme = "http" if self._broadcast.tls is None else "https"
        host = self._broadcast.host.strip("[]")
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
        return f"{scheme}://{f'[{host}]' if ':' in host else host}:{self._port}/"

    @property
    def host(self) -> str:
        """What it listens at, as the settings name it."""
        return self._broadcast.host

    @property
    def clients(self) -> int:
        """How many listen or look on now."""
        return self._hub.listeners

    def client_facts(self) -> tuple[ClientFacts, ...]:
        """Who gets messages now, and how well each keeps up."""
        return self._hub.clients()

    @property
    def needs_token(self) -> bool:
        return self._broadcast.token_always or not is_loopback(self._broadcast.host)

    def start(self) -> None:
        """Listen; returns once it does.

        Raises
        ------
        NotListening
            The port is taken, the address not this computer's, a TLS file wrong, or nobody could have a token though
            one is needed.
        ConfigurationInvalid
            The tokens' file is damaged.
        """
        try:
            self._refuse_open_door()
            context = tls_context(self._broadcast.tls, self._data_folder)
            made = listen(self._broadcast)
        except NotListening as fault:
            self._fault = fault
            raise
        self._port = made.getsockname()[1]
        self._begin(made, context)
        if not self._listening.wait(_START_S) or not (self._thread and self._thread.is_alive()):
            made.close()
            self._fault = NotListening(f"The server at {self.address} did not start", "The log says more")
            raise self._fault
        logger().info("The stream is served at %s", self.address)
        if context is None and not is_loopback(self._broadcast.host):
            logger().warning("Tokens travel readable to all on this network: the stream is served without TLS")

    def publish(self, message: StreamMessage) -> None:
        self._hub.publish(message)

    def show(self, picture: LivePicture) -> None:
        self._hub.show(picture)

    def health(self) -> PartHealth:
        if self._fault is not None:
            return PartHealth(Part.SERVER, PartState.FAILED, self._fault.message, self._fault.hint)
        if self._thread is None or self._hub.is_closed:
            return PartHealth(Part.SERVER, PartState.OFF, "The stream is not served")
        if not self._thread.is_alive():
            return PartHealth(Part.SERVER, PartState.FAILED, "The server has stopped", "Start the stream again")
        return PartHealth(Part.SERVER, PartState.OK, f"Served at {self.address}, {_clients(self.clients)}")

    def close(self) -> None:
        """Take leave of everybody, and free the port within a few seconds."""
        self._hub.close()
        self._desk.close()
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(_CLOSE_S)
        if self._thread.is_alive():
            logger().error("The server at %s did not end in time", self.address)

    def _refuse_open_door(self) -> None:
        if self.needs_token and not self._tokens.are_any():
            raise NotListening(
                f"The stream is not served at {self._broadcast.host}: a token is needed there, and there is none yet",
                "Make one with 'dscope token new NAME', or serve on 127.0.0.1 alone; see realtime_settings.broadcast",
            )

    def _begin(self, made: socket.socket, context: ssl.SSLContext | None) -> None:
        hear_uvicorn()
        served = Served(
            self._line, self._store, self._store_folder, self._hub, self._meters, self._desk, self._training
        )
        app = build_app(self._broadcast, served, Access(self._tokens, is_needed=self.needs_token), self._clock)
        config = BoundedConfig(app, self._broadcast.limits, context)
        self._server = BoundedServer(config, self._listening.set)
        self._thread = threading.Thread(
            target=self._serve, args=(self._server, made), name="stream server", daemon=True
        )
        self._thread.start()

    def _serve(self, server: BoundedServer, made: socket.socket) -> None:
        try:
            # Everywhere the same loop: that of Windows takes connections in without asking the socket.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(server.serve([made]))
        except Exception:  # noqa: BLE001 - the top of the thread
            logger().exception("The server failed")
        finally:
            made.close()
            self._listening.set()

    def _note_judged(self, record: Record) -> None:
        self._meters.note_judged(record["verdict"]["status"])


def _clients(count: int) -> str:
    return "1 client" if count == 1 else f"{count} clients"
