"""The server for dashboards and production lines: WebSocket, REST, pictures, metrics and pages."""
