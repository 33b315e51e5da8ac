"""The name of each setting of the stream and the fixture and what it means, in the language in force."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Words = dict[str, tuple[str, str]]


def stream_words() -> Words:
    return {**_stream(), **_broadcast(), **_push(), **_fixture(), **_place()}


def _stream() -> Words:
    return {
        "stream.enabled": (
            translate("SettingWords", "Stream from the start"),
            translate("SettingWords", "Every frame is inspected and handed on while the program runs."),
        ),
        "stream.max_fps": (
            translate("SettingWords", "Most frames inspected"),
            translate("SettingWords", "Fewer leave more of the processor to captures."),
        ),
        "stream.profile": (translate("SettingWords", "Profile for the stream"), ""),
        "stream.source": (
            translate("SettingWords", "Source of “dscope live”"),
            translate("SettingWords", "camera, usb, rtsp, folder:DIR or simulator. Here it is always the camera."),
        ),
        "stream.camera_index": (translate("SettingWords", "Number of the USB camera"), ""),
        "stream.rtsp_url": (
            translate("SettingWords", "Address of the network camera"),
            translate("SettingWords", "Begins with rtsp://"),
        ),
        "stream.display": (
            translate("SettingWords", "“dscope live” opens a window"),
            "",
        ),
        "stream.geometry.remembered_s": (
            translate("SettingWords", "An end face is remembered for"),
            translate("SettingWords", "After it was seen last; such frames never pass."),
        ),
        "stream.tracking.forget_s": (
            translate("SettingWords", "A defect keeps its number for"),
            translate("SettingWords", "After it was seen last."),
        ),
        "stream.tracking.heat_map_every_s": (translate("SettingWords", "Heat map every"), ""),
        "stream.tracking.heat_map_half_life_s": (
            translate("SettingWords", "Heat fades by half in"),
            "",
        ),
    }


def _broadcast() -> Words:
    path = "stream.broadcast"
    return {
        f"{path}.mode": (translate("SettingWords", "Who gets it"), ""),
        f"{path}.host": (
            translate("SettingWords", "Address"),
            translate("SettingWords", "127.0.0.1 is this computer alone; 0.0.0.0 the whole network, with tokens."),
        ),
        f"{path}.port": (
            translate("SettingWords", "Port"),
            translate("SettingWords", "0 takes any that is free."),
        ),
        f"{path}.topic": (
            translate("SettingWords", "Path of the stream"),
            translate("SettingWords", "Behind the address."),
        ),
        f"{path}.token_always": (translate("SettingWords", "Token on this computer too"), ""),
        f"{path}.tls.certificate": (
            translate("SettingWords", "Certificate for https"),
            translate("SettingWords", "PEM; together with its key, or neither."),
        ),
        f"{path}.tls.key": (translate("SettingWords", "Key of the certificate"), ""),
        f"{path}.limits.clients": (translate("SettingWords", "Most clients at a time"), ""),
        f"{path}.limits.pictures_per_s": (translate("SettingWords", "Most pictures"), ""),
        f"{path}.limits.picture_width": (translate("SettingWords", "Width of the pictures"), ""),
    }


def _push() -> Words:
    path = "stream.broadcast.push"
    return {
        f"{path}.url": (
            translate("SettingWords", "Posted to"),
            translate("SettingWords", "Whole address of the other server; empty makes it of address, port and path."),
        ),
        f"{path}.token_file": (
            translate("SettingWords", "File with its token"),
            "",
        ),
        f"{path}.ca_file": (
            translate("SettingWords", "Certificate that signed its own"),
            translate("SettingWords", "Empty: those that the system trusts."),
        ),
    }


def _fixture() -> Words:
    return {
        "fixture.pixels_per_micron": (
            translate("SettingWords", "Pixels per micrometre"),
            translate("SettingWords", "One number, or one across and one down. Empty: the scale of the station."),
        ),
        "fixture.origin_xy_pixels": (
            translate("SettingWords", "Fixed point on the picture"),
            translate("SettingWords", "Across and down. Empty: the middle of the fiber."),
        ),
        "fixture.physical_origin_mm": (
            translate("SettingWords", "The same point in the fixture"),
            translate("SettingWords", "Empty where nobody measured it: then there are no millimetres."),
        ),
        "fixture.rotation_deg": (
            translate("SettingWords", "Turn of the picture in the fixture"),
            translate("SettingWords", "From the fixture's x axis towards its y axis."),
        ),
        "fixture.y_points_up": (translate("SettingWords", "The fixture's y axis points up"), ""),
    }


def _place() -> Words:
    return {
        "fixture.gps_enabled": (
            translate("SettingWords", "GPS receiver"),
            translate("SettingWords", "Says with every defect where on earth it was found."),
        ),
        "fixture.gps_device": (
            translate("SettingWords", "Serial port of the receiver"),
            translate("SettingWords", "Such as /dev/ttyACM0 or COM3."),
        ),
        "fixture.gps_baud": (translate("SettingWords", "Speed of the port"), ""),
        "fixture.gps_stale_s": (
            translate("SettingWords", "A position is forgotten after"),
            "",
        ),
        "fixture.fixed_place.latitude_deg": (
            translate("SettingWords", "Fixed place: latitude"),
            translate("SettingWords", "For a station that stays where it is, or whose receiver sees no sky."),
        ),
        "fixture.fixed_place.longitude_deg": (translate("SettingWords", "Fixed place: longitude"), ""),
        "fixture.fixed_place.altitude_m": (
            translate("SettingWords", "Fixed place: height above the sea"),
            translate("SettingWords", "May stay empty."),
        ),
    }
