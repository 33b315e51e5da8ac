"""Who may do what: roles, PINs and the name of the operator."""

from dscope_gui.qt.access.control import AccessControl, AccessEvent, PinRequest
from dscope_gui.qt.access.join import join_access
from dscope_gui.qt.access.pin_dialog import PinDialog
from dscope_gui.qt.access.role_dialog import RoleDialog

__all__ = ["AccessControl", "AccessEvent", "PinDialog", "PinRequest", "RoleDialog", "join_access"]
