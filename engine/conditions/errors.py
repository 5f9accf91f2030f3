"""What is wrong with a condition, and where in its text."""

from dataclasses import dataclass, replace
from typing import Self

from typing_extensions import override

from engine.domain.errors import UserError


@dataclass(eq=False)
class ConditionError(UserError):
    """A condition that cannot be read, or that asks what cannot be asked.

    `position` counts characters of `text` from 0; it is None where there is no text, as in a drawing.
    `expected` lists what could have stood there; `meant` lists near names. `name` is what stands for
    nothing and `known` what could have been said instead: where suggestions are taken from.
    """

    code = "condition.invalid"

    reason: str
    expected: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    text: str = ""
    position: int | None = None
    name: str = ""
    known: tuple[str, ...] = ()

    @property
    def line(self) -> int:
        """Line of the position, from 1."""
        return self.text.count("\n", 0, self.position or 0) + 1

    @property
    def column(self) -> int:
        """Column of the position, from 1."""
        position = self.position or 0
        return position - (self.text.rfind("\n", 0, position) + 1) + 1

    def at(self, text: str, position: int) -> Self:
        """The same error with its place in a text; a place that is known already stays."""
        return self if self.position is not None else replace(self, text=text, position=position)

    @override
    def __str__(self) -> str:
        said = self.reason[:1].upper() + self.reason[1:]
        sentences = [said if said.endswith((".", "?")) else f"{said}."]
        if self.meant:
            sentences.append(f"Did you mean {_listed(self.meant)}?")
        if self.expected:
            sentences.append(f"Expected: {', '.join(self.expected)}.")
        message = " ".join(sentences)
        if self.position is None:
            return message
        line = self.text.split("\n")[self.line - 1]
        caret = " " * (self.column - 1) + "^"
        return f"Line {self.line}, column {self.column}: {message}\n  {line}\n  {caret}"


def _listed(names: tuple[str, ...]) -> str:
    quoted = [f"“{name}”" for name in names]
    if len(quoted) == 1:
        return quoted[0]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"
