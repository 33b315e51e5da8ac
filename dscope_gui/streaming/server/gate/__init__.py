"""What every request and every WebSocket passes before anything looks at it; each file refuses for one reason."""

from dscope_gui.streaming.server.gate.gate import Gate, gated

__all__ = ["Gate", "gated"]
