"""What happened to an order, as lines for people and as JSON."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.cli.values import Values, moment_json
from app.i18n import translate
from engine.api import Engine
from engine.domain.change import Actor, ActorKind
from engine.domain.event import Event, EventKind, FieldChange
from engine.domain.trigger import JsonValue


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells events in the shop's names. `triggers` names the runs that acted, by id."""

    values: Values
    currency: str
    triggers: Mapping[int, str]

    @classmethod
    def of(cls, engine: Engine, currency: str, events: Iterable[Event]) -> "Teller":
        """For these events."""
        runs = {e.actor.id for e in events if e.actor.kind is ActorKind.RUN and e.actor.id}
        return cls(Values.of(engine.references), currency, engine.triggers.names_of_runs(runs))

    def who(self, actor: Actor) -> str:
        """Who did it."""
        match actor.kind:
            case ActorKind.PERSON:
                return self.values.person(actor.id)
            case ActorKind.RUN:
                title = self.triggers.get(actor.id or 0, f"#{actor.id}")
                return translate("CommandLine", "trigger “{title}”").format(title=title)
            case ActorKind.IMPORT:
                return translate("CommandLine", "import {id}").format(id=actor.id)
            case ActorKind.API:
                return translate("CommandLine", "API")
            case ActorKind.ENGINE:
                return translate("CommandLine", "engine")

    def lines(self, event: Event) -> Iterator[str]:
        """What an event changed, a line for each thing that did."""
        if event.kind is EventKind.CREATED:
            yield translate("CommandLine", "created")
        for change in event.changes:
            if event.kind is EventKind.CHANGED or change.entity == "comment":
                yield from self._line(change)
        if event.comment:
            yield translate("CommandLine", "comment: {text}").format(text=event.comment)
        if event.unlawful:
            yield translate("CommandLine", "(the order path would not have allowed this)")

    def json(self, event: Event) -> JsonValue:
        """An event for programs; its shape is told by `orderpath show --help`."""
        actor: dict[str, JsonValue] = {"kind": event.actor.kind.value, "id": event.actor.id}
        if event.actor.kind is not ActorKind.ENGINE:
            actor["name"] = self.who(event.actor)
        return {
            "seq": event.seq,
            "at": moment_json(event.at),
            "kind": event.kind.value,
            "actor": actor,
            "changes": [self._change_json(change) for change in event.changes],
            "comment": event.comment,
            "unlawful": event.unlawful,
            "root": event.root,
            "cause": event.cause,
            "depth": event.depth,
            "version": event.version,
        }

    def _line(self, change: FieldChange) -> Iterator[str]:
        if change.entity == "comment":
            yield translate("CommandLine", "comment: {text}").format(text=change.new)
            return
        if change.field == "":
            words = {
                "item": translate("CommandLine", "item"),
                "payment": translate("CommandLine", "payment"),
            }
            came = translate("CommandLine", "{thing} added")
            went = translate("CommandLine", "{thing} removed")
            thing = words.get(change.entity, change.entity)
            yield (came if change.new else went).format(thing=thing)
            return
        name = f"{change.entity}.{change.field}"
        yield translate("CommandLine", "{field}: {old} → {new}").format(
            field=self.values.title(name),
            old=self.values.text(name, change.old, self.currency),
            new=self.values.text(name, change.new, self.currency),
        )

    def _change_json(self, change: FieldChange) -> JsonValue:
        name = f"{change.entity}.{change.field}"
        return {
            "entity": change.entity,
            "id": change.id,
            "field": change.field,
            "old": self.values.json(name, change.old, self.currency),
            "new": self.values.json(name, change.new, self.currency),
        }
