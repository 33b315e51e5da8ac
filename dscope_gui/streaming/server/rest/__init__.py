"""What can be asked over HTTP and heard over a WebSocket, one file for each subject."""
