"""The time zone of this machine, for shops made on it."""

from zoneinfo import available_timezones

from PySide6.QtCore import QTimeZone


def machine_zone() -> str:
    """Its name; UTC where the machine's own name for it means nothing to others."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace")
    return name if name in available_timezones() else "UTC"
