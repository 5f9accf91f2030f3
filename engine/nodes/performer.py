"""Who inside the shop gets a task or an alert."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from engine.domain.errors import Invalid
from engine.domain.order import Order
from engine.domain.references import References
from engine.nodes.base import DesignFacts, Problem
from engine.nodes.speech import Speech


class Who(Enum):
    """How the receiver is named."""

    MANAGER = "manager"
    """The order's manager; without one the group, and without a group the administrators."""
    PERSON = "person"
    GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Who it came to. Neither a person nor a group: the administrators. `note` says why not as drawn."""

    person: int | None = None
    group: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Performer:
    """The order's manager, a person, or a group. `group` stands in for a manager that is missing."""

    who: Who = Who.MANAGER
    person: int | None = None
    group: str = ""

    def receiver(self, order: Order | None, references: References) -> Receiver:
        """Who it is for this order.

        Raises:
            Invalid: the person or the group is not there any more.

        """
        if self.who is Who.PERSON:
            if not _works_here(self.person, references):
                raise Invalid("receiver", f"person {self.person} does not work here any more")
            return Receiver(person=self.person)
        if self.group and not _group_known(self.group, references):
            raise Invalid("receiver", f"there is no group “{self.group}” any more")
        if self.who is Who.GROUP:
            return Receiver(group=self.group)
        manager = order.manager if order else None
        if _works_here(manager, references):
            return Receiver(person=manager)
        instead = f"the group “{self.group}”" if self.group else "the administrators"
        return Receiver(
            group=self.group,
            note=f"the order has no manager who works here, so it goes to {instead}",
        )

    def problems(self, param: str, design: DesignFacts) -> Iterator[Problem]:
        """Nobody named, or somebody who is not there."""
        references = design.references
        if self.who is Who.PERSON and not _works_here(self.person, references):
            text = "Choose a person who works here."
            yield Problem("person.unknown", text, param=param)
        if self.who is Who.GROUP and not self.group:
            yield Problem("people_group.missing", "Choose a group of people.", param=param)
        if self.who is not Who.PERSON and self.group and not _group_known(self.group, references):
            text = f"There is no group of people “{self.group}” in this shop; choose another."
            yield Problem("people_group.unknown", text, param=param)

    def says(self, speech: Speech) -> str:
        """For whom, to go after “for” and “to”."""
        if self.who is Who.PERSON and self.person is not None:
            return speech.person(self.person)
        if self.who is Who.GROUP:
            group = speech.people_group(self.group)
            return speech.pick(en=f"the group {group}", ru=f"группы {group}", zh=f"{group}组")
        return speech.pick(en="the order's manager", ru="менеджера заказа", zh="订单经理")


ORDERS_MANAGER = Performer()


def _works_here(person: int | None, references: References) -> bool:
    known = references.people.get(person) if person is not None else None
    return known is not None and not known.retired


def _group_known(code: str, references: References) -> bool:
    group = references.people_groups.get(code)
    return group is not None and not group.retired
