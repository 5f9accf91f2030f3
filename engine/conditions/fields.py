"""The vocabulary: every field that a shop's conditions can ask, and the names of its values."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from engine.conditions.builtin import FIELDS
from engine.conditions.errors import ConditionError
from engine.conditions.field import Field
from engine.conditions.operators import Type
from engine.domain.folding import fold
from engine.domain.references import CustomField, FieldType, References
from engine.domain.titles import Titles

LANGUAGES = ("en", "ru", "zh")

_TYPES = {
    FieldType.TEXT: Type.TEXT,
    FieldType.NUMBER: Type.NUMBER,
    FieldType.INTEGER: Type.INTEGER,
    FieldType.YES_NO: Type.YES_NO,
    FieldType.DATE: Type.DATE,
    FieldType.MOMENT: Type.MOMENT,
    FieldType.CHOICE: Type.CHOICE,
}


_WAYS = {
    "order": "{} of the order, outside the brackets",
    "customer": "customer.{}",
    "item": "any item ({} …)",
    "payment": "any payment ({} …)",
}
"""How fields of another entity are asked."""


class Vocabulary:
    """Every field by name, and what its values are called, for one state of the shop's lists."""

    def __init__(self, references: References) -> None:
        self.references = references

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """By name, in the order in which they are offered."""
        own = (_own(field) for field in self.references.custom_fields)
        return {**FIELDS, **{field.name: field for field in own}}

    def get(self, name: str) -> Field | None:
        """The field of this name ("order.total"), None when there is none."""
        return FIELDS.get(name) or self.fields.get(name)

    def field(self, name: str) -> Field:
        """The field of this name.

        Raises:
            ConditionError: there is none.

        """
        found = self.get(name)
        if found is None:
            raise ConditionError(f"there is no field “{name}”", name=name, known=tuple(self.fields))
        return found

    def named(self, text: str, entity: str) -> Field:
        """The field called so by somebody who speaks of `entity`: by name, else by title, without case.

        Raises:
            ConditionError: nothing or several are called that.

        """
        for name in (f"{entity}.{text}", text):
            field = self.get(name)
            if field is not None:
                return field
        called = self._by_title.get((entity, fold(text))) or (
            self._by_title.get(("", fold(text)), []) if entity == "order" else []
        )
        if len(called) > 1:
            names = tuple(field.name for field in called)
            raise ConditionError(f"several fields are called “{text}”; say which one", names)
        if called:
            return called[0]
        elsewhere = self._elsewhere(text, entity)
        if elsewhere:
            raise ConditionError(f"“{text}” cannot be asked here", elsewhere)
        within = self._within(entity)
        raise ConditionError(
            f"there is no field “{text}”",
            tuple(within),
            name=text,
            known=(*within, *_all_titles(within.values())),
        )

    def choices(self, field: Field) -> Mapping[str, Titles]:
        """What a choice is made from: code → names. Retired entries are among them."""
        references = self.references
        if field.list is not None:
            return {c: item.titles for c, item in references.lists.get(field.list, {}).items()}
        if field.custom:
            return {option: Titles.of(en=option) for option in field.options}
        match field.name:
            case "order.site":
                return {code: site.titles for code, site in references.sites.items()}
            case "order.status":
                return {code: status.titles for code, status in references.statuses.items()}
            case "order.status_group":
                return {code: group.titles for code, group in references.groups.items()}
            case _:
                return {code: Titles.of(en=code) for code in sorted(self.currencies)}

    @cached_property
    def currencies(self) -> frozenset[str]:
        """The currencies the shop works in."""
        sites = self.references.sites.values()
        return frozenset({self.references.currency, *(site.currency for site in sites)})

    def code(self, field: Field, text: str) -> str:
        """The code of a choice that is called so in any language.

        Raises:
            ConditionError: nothing or several are called that.

        """
        choices = self.choices(field)
        if text in choices:
            return text
        folded = fold(text)
        called = [
            code
            for code, titles in choices.items()
            if fold(code) == folded or folded in map(fold, titles.by_language.values())
        ]
        title = field.titles.text()
        if len(called) > 1:
            raise ConditionError(
                f"several of “{title}” are called “{text}”; say which one", tuple(called)
            )
        if not called:
            offered = tuple(titles.text() for titles in choices.values())
            raise ConditionError(
                f"“{title}” has no “{text}”",
                offered,
                name=text,
                known=tuple(_all_names(choices)),
            )
        return called[0]

    def called(self, field: Field, code: str, language: str) -> str:
        """What a choice is called; the code where it is not in the list."""
        titles = self.choices(field).get(code)
        return titles.text(language) if titles else code

    def person(self, text: str) -> int:
        """The id of the person with this name, e-mail or #id.

        Raises:
            ConditionError: nobody or several are called that.

        """
        people = self.references.people
        if text.startswith("#") and text[1:].isdecimal() and int(text[1:]) in people:
            return int(text[1:])
        folded = fold(text)
        called = [i for i, p in people.items() if folded in (fold(p.name), fold(p.email))]
        if len(called) > 1:
            names = tuple(f"#{i} ({people[i].name})" for i in called)
            raise ConditionError(f"several people are called “{text}”; say which one", names)
        if not called or not text:
            names = tuple(person.name for person in people.values())
            raise ConditionError(f"nobody is called “{text}”", name=text, known=names)
        return called[0]

    @cached_property
    def _by_title(self) -> Mapping[tuple[str, str], list[Field]]:
        index: dict[tuple[str, str], list[Field]] = {}
        for field in self.fields.values():
            scopes = [field.entity] if field.entity in ("order", "item", "payment") else [""]
            titles = {fold(title) for title in field.titles.by_language.values()}
            for scope in scopes:
                for title in titles:
                    index.setdefault((scope, title), []).append(field)
        return index

    def _elsewhere(self, text: str, entity: str) -> tuple[str, ...]:
        """How the name is asked where it does mean something."""
        found = []
        for other, way in _WAYS.items():
            if other != entity and f"{other}.{text}" in self.fields:
                found.append(way.format(text))
        return tuple(found)

    def _within(self, entity: str) -> Mapping[str, Field]:
        """The fields that may stand here, by how they are written."""
        return {
            field.short if field.entity == entity else field.name: field
            for field in self.fields.values()
            if field.entity in {entity, ""} or (entity == "order" and field.entity == "customer")
        }


def _all_titles(fields: Iterable[Field]) -> Iterator[str]:
    for field in fields:
        yield from field.titles.by_language.values()


def _all_names(choices: Mapping[str, Titles]) -> Iterator[str]:
    for code, titles in choices.items():
        yield code
        yield from titles.by_language.values()


def _own(custom: CustomField) -> Field:
    return Field(
        name=f"{custom.entity}.custom.{custom.code}",
        entity=custom.entity,
        type=_TYPES[custom.type],
        titles=custom.titles,
        custom=custom.code,
        personal=custom.personal,
        may_be_none=True,
        options=custom.options,
    )
