"""What is said when a template cannot be filled in."""

from dataclasses import dataclass

from typing_extensions import override

from engine.domain.errors import UserError


@dataclass(eq=False)
class TemplateRefused(UserError):
    """A text that cannot be filled in; `line` counts from 1, 0 where there is none."""

    code = "template.refused"

    why: str
    line: int = 0

    @override
    def __str__(self) -> str:
        place = f"Line {self.line} of the text" if self.line else "The text"
        return f"{place} cannot be filled in: {self.why}."
