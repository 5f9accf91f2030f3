"""Entries that a source names and the shop's lists do not have: put in before the first story."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from engine.domain.change import ExternalId
from engine.domain.references import CustomField, Person, RefItem, ShopSite
from engine.domain.status_graph import OrderPath, Status
from engine.domain.topics import Topic
from engine.runtime.work import Work
from engine.storage.list_store import ListWriter


class Thing(Enum):
    """A kind of thing that a source may name without saying more of it."""

    PERSON = "person"
    SITE = "site"
    STATUS = "status"
    LIST_ITEM = "list_item"
    CUSTOM_FIELD = "custom_field"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A retired entry that stands for a code of which the source says nothing."""

    kind: Thing
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """What to put in. Entries that are retired and named by `placeholders` are told about."""

    sites: tuple[ShopSite, ...] = ()
    statuses: tuple[Status, ...] = ()
    items: tuple[RefItem, ...] = ()
    custom_fields: tuple[CustomField, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    """Everybody whom the source names, by their ids there; who is in the shop already stays as they are."""
    placeholders: tuple[Placeholder, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing is to be put in or looked up."""
        return not (self.sites or self.statuses or self.items or self.custom_fields or self.people)


def furnish(
    work: Work, source: str, additions: Additions
) -> tuple[Mapping[str, int], tuple[Placeholder, ...]]:
    """Put everything in; ids of persons by those of the source, and the placeholders that are new."""
    writer = ListWriter(work.loader.connection, work.now)
    for site in additions.sites:
        writer.site(site)
    for status in additions.statuses:
        writer.status(status)
    for item in additions.items:
        writer.item(item)
    for custom in additions.custom_fields:
        writer.custom_field(custom)
    offered = {status.code: status.group for status in additions.statuses if not status.retired}
    if offered:
        writer.publish_path(_with_statuses(work.references.path, offered))
        work.touch(Topic.PATHS, 0)
    people, met = _people(work, writer, source, additions.people)
    work.stale = True
    work.touch(Topic.REFERENCES, 0)
    made = (p for p in additions.placeholders if p.kind is not Thing.PERSON or p.code in met)
    return people, tuple(made)


def by_kind(placeholders: Iterable[Placeholder]) -> dict[str, list[str]]:
    """Codes by the kind of thing, as they are counted."""
    found: dict[str, list[str]] = {}
    for placeholder in placeholders:
        found.setdefault(placeholder.kind.value, []).append(placeholder.code)
    return found


def _people(
    work: Work, writer: ListWriter, source: str, named: Mapping[str, Person]
) -> tuple[Mapping[str, int], frozenset[str]]:
    """Ids by those of the source, and who was not in the shop: neither by that id nor by e-mail."""
    by_email = {
        person.email.casefold(): person.id
        for person in work.references.people.values()
        if person.email
    }
    people: dict[str, int] = {}
    met: list[str] = []
    for outside, person in named.items():
        external = ExternalId(source, outside)
        known = work.externals.get(("person", external))
        if known is None:
            known = by_email.get(person.email.casefold()) if person.email else None
            if known is None:
                known = work.ids.next("people")
                writer.person(replace(person, id=known))
                met.append(outside)
            work.add_external("person", external, known)
        people[outside] = known
    return people, frozenset(met)


def _with_statuses(path: OrderPath, offered: Mapping[str, str]) -> OrderPath:
    """The next version of the path, with these statuses in it: what their groups may do, they may."""
    graph = replace(path.graph, members={**path.graph.members, **offered})
    return replace(path, number=path.number + 1, graph=graph)
