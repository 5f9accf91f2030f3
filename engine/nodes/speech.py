"""The words of a trigger's sentence: one language, with the shop's own names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Type
from engine.conditions.to_words import value_words, words
from engine.conditions.tree import Tree
from engine.domain.money import Money
from engine.domain.references import References, RefKind
from engine.domain.value import Value

LANGUAGES = ("en", "ru", "zh")

_QUOTES = {"en": "“{}”", "ru": "«{}»", "zh": "“{}”"}
LONGEST = 80
"""Characters of a text that a sentence still quotes whole."""

_VARIABLE = re.compile(r"\{\{\s*([^}|]*?)\s*(?:\|[^}]*)?\}\}")
_MARKS = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_OR = {"en": " or ", "ru": " или ", "zh": "或"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """A language and the shop whose things are named. A code that names nothing is said as it is."""

    language: str
    references: References

    def pick(self, *, en: str, ru: str, zh: str) -> str:
        """The text in this language; English for a language without one."""
        return {"ru": ru, "zh": zh}.get(self.language, en)

    def quoted(self, text: str) -> str:
        """In the quotation marks of the language."""
        return _QUOTES.get(self.language, _QUOTES["en"]).format(text)

    def template(self, text: str) -> str:
        """A text with variables, quoted: variables in brackets, marks for loops left out, not too long."""
        plain = _VARIABLE.sub(r"[\1]", _MARKS.sub("", text))
        line = " ".join(plain.split())
        return self.quoted(line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…")

    def if_(self, condition: str) -> str:
        """“if …”."""
        return self.pick(en=f"if {condition}", ru=f"если {condition}", zh=f"如果{condition}")

    def unless(self, condition: str) -> str:
        """“unless …”."""
        return self.pick(
            en=f"unless {condition}", ru=f"если неверно, что {condition}", zh=f"除非{condition}"
        )

    def otherwise(self) -> str:
        """“otherwise”."""
        return self.pick(en="otherwise", ru="иначе", zh="否则")

    def any_of(self, texts: Iterable[str]) -> str:
        """“A”, “B” or “C”."""
        *head, last = texts
        comma = self.pick(en=", ", ru=", ", zh="、")
        if not head:
            return last
        return comma.join(head) + _OR.get(self.language, _OR["en"]) + last

    def all_of(self, texts: Iterable[str]) -> str:
        """“A”, “B”, “C”."""
        return self.pick(en=", ", ru=", ", zh="、").join(texts)

    def status(self, code: str) -> str:
        """A status by its name, quoted."""
        status = self.references.statuses.get(code)
        return self.quoted(status.titles.text(self.language) if status else code)

    def status_group(self, code: str) -> str:
        """A status group by its name, quoted."""
        group = self.references.groups.get(code)
        name = self.quoted(group.titles.text(self.language) if group else code)
        return self.pick(en=f"the group {name}", ru=f"группа {name}", zh=f"{name}组")

    def payment_status(self, code: str) -> str:
        """A payment status by its name, quoted."""
        entry = self.references.lists.get(RefKind.PAYMENT_STATUS, {}).get(code)
        return self.quoted(entry.titles.text(self.language) if entry else code)

    def person(self, person: int) -> str:
        """Somebody's name."""
        known = self.references.people.get(person)
        return known.name if known else f"#{person}"

    def people_group(self, code: str) -> str:
        """A group of people by its name, quoted."""
        group = self.references.people_groups.get(code)
        return self.quoted(group.titles.text(self.language) if group else code)

    def field(self, name: str) -> str:
        """A field by its name in the vocabulary, quoted."""
        field = Vocabulary(self.references).get(name)
        return self.quoted(field.titles.text(self.language) if field else name)

    def value(self, field: str, value: Value) -> str:
        """A value of a field as people read it; money in the business's currency."""
        vocabulary = Vocabulary(self.references)
        known = vocabulary.get(field)
        if value is None or value == "":
            return self.pick(en="empty", ru="пусто", zh="空")
        if isinstance(value, tuple):
            return self.all_of(value)
        if known is None:
            return str(value)
        if isinstance(value, int) and known.type is Type.MONEY:
            money = Money(value, self.references.currency)
            return value_words(known, money, vocabulary, self.language)
        return value_words(known, value, vocabulary, self.language)

    def condition(self, tree: Tree) -> str:
        """A condition in words."""
        return words(tree, Vocabulary(self.references), self.language)
