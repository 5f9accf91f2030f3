"""People and groups put into a running shop."""

from engine.api import Engine
from engine.domain.change import Actor, ActorKind
from engine.domain.references import Person
from engine.runtime.work import Work
from engine.storage.list_store import ListWriter


def a_person(engine: Engine, id_: int, name: str, *groups: str) -> Actor:
    """Somebody who works here from now on, as the actor of what they do."""
    person = Person(id=id_, name=name, groups=frozenset(groups))

    def job(work: Work) -> None:
        ListWriter(work.loader.connection, work.now).person(person)
        work.stale = True

    engine._premises.running().submit(job, alone=True).result()  # noqa: SLF001 - no door for it yet
    return Actor(ActorKind.PERSON, id_)
