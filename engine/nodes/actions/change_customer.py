"""Action: mark the customer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from typing_extensions import override

from engine.domain.change import EditCustomer
from engine.domain.customer import Customer
from engine.domain.errors import Missing
from engine.domain.event import SubjectKind
from engine.domain.facts import Facts
from engine.domain.references import References
from engine.domain.value import Value
from engine.nodes.base import (
    ActionNode,
    DesignFacts,
    Editor,
    Planned,
    Planner,
    Problem,
    Shown,
    Turn,
    param,
)
from engine.nodes.speech import Speech


class Mark(Enum):
    """What becomes of a mark."""

    LEAVE = "leave"
    SET = "set"
    CLEAR = "clear"


@dataclass(frozen=True, kw_only=True)
class ChangeCustomer(ActionNode):
    """Sets marks and tags of the order's customer: *bad*, *VIP*, tags to add and tags to take away.

    Tags are compared without case. An order without a customer is refused.
    """

    kind = "change_customer"
    title = "Change customer"
    needs: ClassVar[SubjectKind] = SubjectKind.CUSTOMER

    bad: Mark = param("Bad customer", Editor.CHOICE, default=Mark.LEAVE)
    vip: Mark = param("VIP", Editor.CHOICE, default=Mark.LEAVE)
    add_tags: tuple[str, ...] = param("Add tags", Editor.TAGS, default=())
    remove_tags: tuple[str, ...] = param("Remove tags", Editor.TAGS, default=())

    @override
    def compile(self, references: References) -> Planner:
        removed = frozenset(tag.casefold() for tag in self.remove_tags)

        def plan(facts: Facts, turn: Turn) -> Planned:  # noqa: ARG001
            customer = facts.customer
            if customer is None:
                raise Missing("customer", "of this order")
            values = self._changes(customer, removed)
            if not values:
                return Planned(note="the customer is already marked so")
            return Planned(edits=(EditCustomer(customer=customer.id, values=values),))

        return plan

    def _changes(self, customer: Customer, removed: frozenset[str]) -> Mapping[str, Value]:
        """The fields that differ, with their new values."""
        kept = [tag for tag in customer.tags if tag.casefold() not in removed]
        there = {tag.casefold() for tag in kept}
        wanted: dict[str, Value] = {
            "tags": tuple(sorted((*kept, *(t for t in self.add_tags if t.casefold() not in there))))
        }
        for name, mark in (("bad", self.bad), ("vip", self.vip)):
            if mark is not Mark.LEAVE:
                wanted[name] = mark is Mark.SET
        return {n: value for n, value in wanted.items() if value != getattr(customer, n)}

    @override
    def problems(self, design: DesignFacts) -> Iterator[Problem]:
        """Nothing to do, or a tag to add and to remove at once."""
        if not self.writes():
            text = "Nothing is changed here; set a mark or name a tag."
            yield Problem("action.does_nothing", text, warning=True)
        removed = {tag.casefold() for tag in self.remove_tags}
        for tag in self.add_tags:
            if tag.casefold() in removed:
                text = f"The tag “{tag}” is added and removed at once; take it out of one list."
                yield Problem("tag.added_and_removed", text, param="remove_tags")

    @override
    def reads(self) -> frozenset[str]:
        return self.writes()

    @override
    def writes(self) -> frozenset[str]:
        marks = {"bad": self.bad, "vip": self.vip}
        names = {name for name, mark in marks.items() if mark is not Mark.LEAVE}
        if self.add_tags or self.remove_tags:
            names.add("tags")
        return frozenset(f"customer.{name}" for name in names)

    @override
    def shows(self, speech: Speech) -> Shown:
        heading = speech.pick(en="Change customer", ru="Изменить клиента", zh="更改客户")
        return Shown(heading, self.says(speech))

    @override
    def says(self, speech: Speech) -> str:
        parts: list[str] = []
        for mark, (en, ru, zh) in ((self.bad, _BAD), (self.vip, _VIP)):
            if mark is Mark.SET:
                parts.append(
                    speech.pick(
                        en=f"mark the customer {en}",
                        ru=f"отметить клиента: {ru}",
                        zh=f"将客户标记为{zh}",
                    )
                )
            elif mark is Mark.CLEAR:
                parts.append(
                    speech.pick(
                        en=f"no longer mark the customer {en}",
                        ru=f"снять с клиента отметку: {ru}",
                        zh=f"取消客户的{zh}标记",
                    )
                )
        if self.add_tags:
            tags = speech.all_of(map(speech.quoted, self.add_tags))
            parts.append(
                speech.pick(
                    en=f"tag the customer {tags}",
                    ru=f"добавить клиенту метки {tags}",
                    zh=f"为客户添加标签{tags}",
                )
            )
        if self.remove_tags:
            tags = speech.all_of(map(speech.quoted, self.remove_tags))
            parts.append(
                speech.pick(
                    en=f"untag the customer {tags}",
                    ru=f"снять с клиента метки {tags}",
                    zh=f"移除客户标签{tags}",
                )
            )
        nothing = speech.pick(
            en="leave the customer as is", ru="не менять клиента", zh="不更改客户"
        )
        return speech.all_of(parts) or nothing


_BAD = ("bad", "плохой клиент", "不良客户")
_VIP = ("VIP", "VIP", "贵宾")
