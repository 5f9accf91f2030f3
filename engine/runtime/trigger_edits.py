"""Edits of triggers: put one in, publish, switch on and off, with their place in the event order."""

from dataclasses import replace
from uuid import uuid4

from engine.domain.errors import Invalid, Unknown
from engine.domain.run import Outcome
from engine.domain.topics import Topic
from engine.domain.trigger import (
    DeliveryMode,
    Drawing,
    Trigger,
    TriggerSettings,
    TriggerVersion,
)
from engine.runtime.plan import compile_plan
from engine.runtime.waits import end_run
from engine.runtime.work import Work
from engine.storage.trigger_store import (
    Layout,
    begin_period,
    end_period,
    insert_trigger,
    insert_version,
    load_triggers,
    update_settings,
    waiting_runs_of,
)

SWITCHED_OFF = "the trigger was switched off"


def add_trigger(
    work: Work, settings: TriggerSettings, drawing: Drawing, layout: Layout, uid: str = ""
) -> int:
    """A new trigger with its first version, switched off; its id.

    Raises:
        Invalid: the shop has this very trigger already.
        UserError: the drawing cannot be compiled in this shop.

    """
    uid = uid or str(uuid4())
    if any(trigger.uid == uid for trigger in load_triggers(work.loader.connection)):
        title = settings.titles.text()
        raise Invalid(
            f"trigger “{title}”", "is in this shop already; switch it on, or remove it first"
        )
    version = TriggerVersion(id=work.ids.next("trigger_versions"), number=1, drawing=drawing)
    trigger = Trigger(
        id=work.ids.next("triggers"), uid=uid, settings=settings, on=False, live=version
    )
    compile_plan(trigger, version, work.references)
    insert_trigger(work.loader.connection, trigger, layout, at=work.now)
    _touch(work, trigger)
    return trigger.id


def publish_version(work: Work, trigger: Trigger, drawing: Drawing, layout: Layout) -> int:
    """A new live version; runs that wait go on with the one they began with. The version's id."""
    number = 1 if trigger.live is None else trigger.live.number + 1
    version = TriggerVersion(id=work.ids.next("trigger_versions"), number=number, drawing=drawing)
    compile_plan(trigger, version, work.references)
    insert_version(work.loader.connection, trigger.id, version, layout, at=work.now)
    if trigger.on:
        _end_period(work, trigger)
        _begin_period(work, replace(trigger, live=version))
    _touch(work, trigger)
    return version.id


def switch_on(work: Work, trigger: Trigger) -> None:
    """The trigger hears every event from now on; nothing when it is on already."""
    if not trigger.on:
        _begin_period(work, trigger)
        _touch(work, trigger)


def switch_off(work: Work, trigger: Trigger, *, cancel_waiting: bool) -> int:
    """The trigger hears nothing more; runs that wait finish, or are cancelled. How many were."""
    if trigger.on:
        _end_period(work, trigger)
        _touch(work, trigger)
    if not cancel_waiting:
        return 0
    runs = waiting_runs_of(work.loader.connection, trigger.id)
    for run in runs:
        work.runs.remember(run.id, run)
        end_run(work, run, Outcome.ENDED_EARLY, SWITCHED_OFF)
    return len(runs)


def set_delivery(work: Work, trigger: Trigger, mode: DeliveryMode) -> None:
    """Another delivery mode; a trigger that is on keeps hearing, from now on with the new settings."""
    if trigger.settings.delivery is mode:
        return
    changed = replace(trigger, settings=replace(trigger.settings, delivery=mode))
    update_settings(work.loader.connection, trigger.id, changed.settings)
    if trigger.on:
        _end_period(work, trigger)
        _begin_period(work, changed)
    _touch(work, trigger)


def trigger_of(triggers: list[Trigger], name: str) -> Trigger:
    """The trigger with this id, uid or name (in any language, compared without case).

    Raises:
        Unknown: there is none; the message lists those there are.

    """
    wanted = name.strip().casefold()
    for trigger in triggers:
        titles = (title.casefold() for title in trigger.settings.titles.by_language.values())
        if wanted in (str(trigger.id), trigger.uid.casefold(), *titles):
            return trigger
    raise Unknown("trigger", name, tuple(t.settings.titles.text() for t in triggers))


def _begin_period(work: Work, trigger: Trigger) -> None:
    id_ = work.ids.next("trigger_periods")
    seq = work.ids.last("events")
    begin_period(work.loader.connection, id_, trigger, at=work.now, seq=seq)


def _end_period(work: Work, trigger: Trigger) -> None:
    end_period(work.loader.connection, trigger.id, at=work.now, seq=work.ids.last("events"))


def _touch(work: Work, trigger: Trigger) -> None:
    work.stale = True
    work.touch(Topic.TRIGGERS, trigger.id)
