"""Texts with variables: looked over while they are drawn, filled in from the facts of a run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.domain.errors import UserError
from engine.domain.facts import Facts
from engine.nodes import template_language
from engine.nodes.base import DesignFacts, Problem
from engine.nodes.template_names import NAMES
from engine.nodes.template_refused import TemplateRefused
from engine.nodes.template_variables import fields_of, variables

_FIELD = re.compile(r"\b(order|customer)\s*\.\s*(custom\s*(?:\.\s*\w+|\[\s*['\"][^'\"]*)|\w+)")


@dataclass(frozen=True, slots=True)
class Template:
    """A text such as “Order {{ order.number }}: {{ order.total }}”.

    Read from a stranger, it can do no more than put the order's own data into a text of bounded length.
    """

    text: str

    @property
    def plain(self) -> bool:
        """Whether there is nothing to fill in."""
        return not any(mark in self.text for mark in template_language.MARKS)

    def render(self, facts: Facts) -> str:
        """The text filled in.

        Raises:
            TemplateRefused: it cannot be filled in for this order; nothing of it may be used.

        """
        if self.plain:
            return self.text
        roots = template_language.roots_of(self.text)
        return template_language.render(self.text, variables(facts, roots))

    def filled(self, facts: Facts) -> tuple[str, str]:
        """The text filled in and "", or "" and why it cannot be filled in."""
        try:
            return self.render(facts), ""
        except UserError as refused:
            return "", str(refused)

    def problems(self, param: str, design: DesignFacts) -> Iterator[Problem]:
        """What would keep it from being filled in for any order."""
        if not self.text.strip():
            yield Problem("template.empty", "Write a text.", param=param)
        if self.plain:
            return
        try:
            template_language.check(self.text, design.references)
        except TemplateRefused as refused:
            yield Problem("template.refused", str(refused), param=param)

    def reads(self) -> frozenset[str]:
        """The fields it may read, found without understanding it: never too few."""
        if self.plain:
            return frozenset()
        named = {(root, _spelt(name)) for root, name in _FIELD.findall(self.text)}
        links = {"payment_link"} if "payment_link" in self.text else set()
        return fields_of(links | {f"{r}.{n}" for r, n in named if n.partition(".")[0] in NAMES[r]})


def _spelt(name: str) -> str:
    """custom["gift-note" → custom.gift-note."""
    return re.sub(r"\s*(?:\[\s*['\"]|\.)\s*", ".", name)
