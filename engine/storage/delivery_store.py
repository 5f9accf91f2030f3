"""What the shop file says about sending: channels, mode, quiet hours, pause, and how channels fare."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import Connection

from engine.domain.change import Channel
from engine.domain.channel import (
    SETTINGS_OF,
    BodyKind,
    ChannelSettings,
    Gateway,
    MailServer,
    Security,
)
from engine.domain.delivery import Delivery, Health, Pause, QuietHours
from engine.domain.trigger import DeliveryMode
from engine.storage.settings_store import forget_setting, load_settings, save_setting

_MODE: Final = "delivery.mode"
_QUIET: Final = "delivery.quiet"
_PAUSE: Final = "delivery.pause"
_DEPARTURES: Final = "delivery.departures"
_CHANNEL: Final = "channel."
_HEALTH: Final = "health."


def load_delivery(connection: Connection) -> Delivery:
    """As the file holds it; a file that says nothing sends nothing."""
    stored = load_settings(connection)
    quiet, pause = stored.get(_QUIET), stored.get(_PAUSE)
    return Delivery(
        mode=DeliveryMode(stored.get(_MODE, DeliveryMode.RECORD_ONLY.value)),
        quiet=None if quiet is None else QuietHours(*json.loads(quiet)),
        pause=None if pause is None else Pause(pause),
        channels={
            channel: _settings_from(channel, json.loads(stored[_CHANNEL + channel.value]))
            for channel in Channel
            if _CHANNEL + channel.value in stored
        },
    )


def load_health(connection: Connection) -> Mapping[Channel, Health]:
    """How each channel did lately; one that sent nothing yet is missing."""
    stored = load_settings(connection)
    return {
        channel: Health(**json.loads(stored[_HEALTH + channel.value]))
        for channel in Channel
        if _HEALTH + channel.value in stored
    }


def save_channel(
    connection: Connection, channel: Channel, settings: ChannelSettings | None
) -> None:
    """Describe a channel; None: the shop has none of this kind any more."""
    key = _CHANNEL + channel.value
    if settings is None:
        forget_setting(connection, key)
    else:
        save_setting(connection, key, _compact(asdict(settings)))


def save_mode(connection: Connection, mode: DeliveryMode) -> None:
    """How messages leave the whole shop."""
    save_setting(connection, _MODE, mode.value)


def save_quiet(connection: Connection, quiet: QuietHours | None) -> None:
    """When customers are not written to; None: they always may be."""
    if quiet is None:
        forget_setting(connection, _QUIET)
    else:
        save_setting(connection, _QUIET, json.dumps([quiet.begin, quiet.end]))


def save_pause(connection: Connection, pause: Pause | None) -> None:
    """Let nothing leave for now, or let it leave again."""
    if pause is None:
        forget_setting(connection, _PAUSE)
    else:
        save_setting(connection, _PAUSE, pause.value)


def load_departures(connection: Connection) -> int:
    """How often a message was given to the outside; a file that knows of fewer than a machine is old."""
    return int(load_settings(connection).get(_DEPARTURES, 0))


def add_departures(connection: Connection, more: int) -> None:
    """So many more were given to the outside."""
    save_setting(connection, _DEPARTURES, str(load_departures(connection) + more))


def save_health(connection: Connection, channel: Channel, health: Health) -> None:
    """How a channel did just now."""
    save_setting(connection, _HEALTH + channel.value, _compact(asdict(health)))


def _settings_from(channel: Channel, stored: Mapping[str, Any]) -> ChannelSettings:
    if SETTINGS_OF[channel] is MailServer:
        return MailServer(**{**stored, "security": Security(stored["security"])})
    return Gateway(
        **{
            **stored,
            "body_kind": BodyKind(stored["body_kind"]),
            "headers": tuple((name, value) for name, value in stored["headers"]),
        }
    )


def _compact(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, default=lambda member: member.value)
