"""What other threads want of the camera, in order, until the thread that reads it has a moment."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from dscope_gui.errors import CameraFault, CameraLost, DScopeError
from dscope_gui.protocols import Camera

Result = TypeVar("Result")


class CameraRequests:
    """Requests come in from any thread; one thread serves or refuses them. Closed at first."""

    def __init__(self) -> None:
        self._door = threading.Lock()
        """Between `ask` and `close`: no request may slip in behind the last one that is answered."""
        self._waiting: deque[_Request] = deque()
        self._closed_by: CameraFault | None = CameraLost("The camera is not running")

    def ask(self, do: Callable[[Camera], Result]) -> Future[Result]:
        """Have something done with the camera; refused at once while there is none."""
        request = _Request(do)
        with self._door:
            fault = self._closed_by
            if fault is None:
                self._waiting.append(request)
        if fault is not None:
            request.refuse(fault)
        return request.future

    def open(self) -> None:
        """From now on requests are taken."""
        with self._door:
            self._closed_by = None

    def close(self, fault: CameraFault) -> None:
        """Refuse what waits and what comes, until `open`."""
        with self._door:
            self._closed_by = fault
            waiting, self._waiting = self._waiting, deque()
        for request in waiting:
            request.refuse(fault)

    def serve(self, camera: Camera) -> bool:
        """Do what was asked for; True where anything was. The loss of the camera is raised to the caller as well."""
        served = False
        while (request := self._next()) is not None:
            served = True
            request.serve(camera)
        return served

    def _next(self) -> _Request | None:
        with self._door:
            return self._waiting.popleft() if self._waiting else None


class _Request:
    """Something to be done with the camera, and where its result goes."""

    def __init__(self, do: Callable[[Camera], Any]) -> None:
        self._do = do
        self.future: Future[Any] = Future()

    def serve(self, camera: Camera) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._do(camera))
        except CameraLost as lost:
            self.future.set_exception(lost)
            raise
        except DScopeError as error:
            self.future.set_exception(error)

    def refuse(self, fault: CameraFault) -> None:
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(fault)
