"""Triggers in the file: settings, versions, and when each version was live and on."""

import json
from collections.abc import Mapping
from typing import TypeAlias

from sqlalchemy import Connection, Row, insert, select, update

from engine.domain.errors import Missing
from engine.domain.moment import Moment
from engine.domain.run import Outcome, Run
from engine.domain.titles import Titles
from engine.domain.trigger import (
    DeliveryMode,
    Drawing,
    Mode,
    RepeatKind,
    Repeats,
    Trigger,
    TriggerSettings,
    TriggerVersion,
)
from engine.storage.periods import Period
from engine.storage.tables import runs, trigger_periods, trigger_versions, triggers
from engine.storage.values import run_from

Layout: TypeAlias = Mapping[str, tuple[int, int]]
"""Where the boxes of a drawing stand."""


_UNDER_WAY = (Outcome.WAITING.value, Outcome.QUEUED.value)


def settings_to_json(settings: TriggerSettings) -> str:
    """The settings as one line of JSON."""
    return json.dumps(
        {
            "titles": dict(settings.titles.by_language),
            "comment": settings.comment,
            "folder": settings.folder,
            "turn": settings.turn,
            "mode": settings.mode.value,
            "parallel_most": settings.parallel_most,
            "repeats": {"kind": settings.repeats.kind.value, "minutes": settings.repeats.minutes},
            "reentry": settings.reentry,
            "delivery": settings.delivery.value,
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def settings_from_json(text: str) -> TriggerSettings:
    """Read what `settings_to_json` wrote."""
    loaded = json.loads(text)
    return TriggerSettings(
        titles=Titles(loaded["titles"]),
        comment=loaded["comment"],
        folder=loaded["folder"],
        turn=loaded["turn"],
        mode=Mode(loaded["mode"]),
        parallel_most=loaded["parallel_most"],
        repeats=Repeats(
            kind=RepeatKind(loaded["repeats"]["kind"]), minutes=loaded["repeats"]["minutes"]
        ),
        reentry=loaded["reentry"],
        delivery=DeliveryMode(loaded["delivery"]),
    )


def load_triggers(connection: Connection) -> list[Trigger]:
    """Every trigger that is not retired, with its newest published version, by id."""
    newest = select(trigger_versions).order_by(trigger_versions.c.number)
    live = {row.trigger_id: _version(row) for row in connection.execute(newest)}
    rows = connection.execute(
        select(triggers).where(triggers.c.retired_at.is_(None)).order_by(triggers.c.id)
    )
    return [_trigger(row, live.get(row.id)) for row in rows]


def load_version(connection: Connection, version: int) -> tuple[Trigger, TriggerVersion]:
    """A version by its id, with its trigger as it is now.

    Raises:
        Missing: no such version.

    """
    found = connection.execute(
        select(trigger_versions).where(trigger_versions.c.id == version)
    ).one_or_none()
    if found is None:
        raise Missing("trigger version", str(version))
    row = connection.execute(select(triggers).where(triggers.c.id == found.trigger_id)).one()
    stored = _version(found)
    return _trigger(row, stored), stored


def insert_trigger(connection: Connection, trigger: Trigger, layout: Layout, *, at: Moment) -> None:
    """A new trigger with its first version, switched off."""
    assert trigger.live is not None
    connection.execute(
        insert(triggers).values(
            id=trigger.id, uid=trigger.uid, settings=settings_to_json(trigger.settings), is_on=0
        )
    )
    insert_version(connection, trigger.id, trigger.live, layout, at=at)


def insert_version(
    connection: Connection, trigger: int, version: TriggerVersion, layout: Layout, *, at: Moment
) -> None:
    """One more published version."""
    connection.execute(
        insert(trigger_versions).values(
            id=version.id,
            trigger_id=trigger,
            number=version.number,
            drawing=version.drawing.to_json(),
            layout=json.dumps({box: list(place) for box, place in layout.items()}),
            created_at=at,
        )
    )


def layout_of(connection: Connection, version: int) -> Layout:
    """Where the boxes of a version stand."""
    stored = connection.execute(
        select(trigger_versions.c.layout).where(trigger_versions.c.id == version)
    ).scalar_one()
    return {box: (x, y) for box, (x, y) in json.loads(stored).items()}


def update_settings(connection: Connection, trigger: int, settings: TriggerSettings) -> None:
    """New settings for a trigger."""
    connection.execute(
        update(triggers).where(triggers.c.id == trigger).values(settings=settings_to_json(settings))
    )


def begin_period(
    connection: Connection, id_: int, trigger: Trigger, *, at: Moment, seq: int
) -> None:
    """The live version hears the events after `seq` from now on."""
    assert trigger.live is not None
    connection.execute(update(triggers).where(triggers.c.id == trigger.id).values(is_on=1))
    connection.execute(
        insert(trigger_periods).values(
            id=id_,
            trigger_id=trigger.id,
            version_id=trigger.live.id,
            on_at=at,
            on_seq=seq,
            settings=settings_to_json(trigger.settings),
        )
    )


def end_period(connection: Connection, trigger: int, *, at: Moment, seq: int) -> None:
    """The trigger hears nothing after `seq`."""
    connection.execute(update(triggers).where(triggers.c.id == trigger).values(is_on=0))
    connection.execute(
        update(trigger_periods)
        .where(trigger_periods.c.trigger_id == trigger, trigger_periods.c.off_seq.is_(None))
        .values(off_at=at, off_seq=seq)
    )


def periods_of(connection: Connection, trigger: int) -> list[Period]:
    """When the trigger was on, oldest first."""
    rows = connection.execute(
        select(trigger_periods)
        .where(trigger_periods.c.trigger_id == trigger)
        .order_by(trigger_periods.c.id)
    )
    return [
        Period(
            version=row.version_id,
            on_at=Moment(row.on_at),
            on_seq=row.on_seq,
            off_at=None if row.off_at is None else Moment(row.off_at),
            off_seq=row.off_seq,
            settings=settings_from_json(row.settings),
        )
        for row in rows
    ]


def waiting_runs_of(connection: Connection, trigger: int) -> list[Run]:
    """Runs of the trigger that wait, in the queue too, oldest first."""
    waiting = connection.execute(
        select(runs)
        .where(runs.c.trigger_id == trigger, runs.c.outcome.in_(_UNDER_WAY))
        .order_by(runs.c.id)
    )
    return [run_from(row) for row in waiting]


def _trigger(row: Row[tuple[object, ...]], live: TriggerVersion | None) -> Trigger:
    return Trigger(
        id=row.id,
        uid=row.uid,
        settings=settings_from_json(row.settings),
        on=bool(row.is_on),
        live=live,
    )


def _version(row: Row[tuple[object, ...]]) -> TriggerVersion:
    return TriggerVersion(id=row.id, number=row.number, drawing=Drawing.from_json(row.drawing))
