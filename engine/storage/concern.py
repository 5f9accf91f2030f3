"""Whom a task or an alert concerns: a person, their groups, or the administrators."""

from sqlalchemy import ColumnElement, Table, and_, false, or_

from engine.domain.references import Person


def of_person(table: Table, person: Person | None) -> ColumnElement[bool]:
    """Rows that name the person."""
    return false() if person is None else table.c.person == person.id


def of_groups(table: Table, person: Person | None) -> ColumnElement[bool]:
    """Rows that name nobody, but a group of the person; for an administrator those without a group too."""
    if person is None:
        return false()
    groups = sorted(person.groups) + ([""] if person.administrator else [])
    return and_(table.c.person.is_(None), table.c.group_code.in_(groups))


def concerning(table: Table, person: Person | None) -> ColumnElement[bool]:
    """Rows that concern the person in either way."""
    return or_(of_person(table, person), of_groups(table, person))
