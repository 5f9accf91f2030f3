"""Names of user-made things: one text per language, with fallback."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from typing_extensions import override


@dataclass(frozen=True, slots=True)
class Titles:
    """A name in several languages; never empty, so that there is always something to show."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, **by_language: str) -> Self:
        """Titles.of(en="New", ru="Новый")."""
        return cls(by_language)

    def text(self, language: str = "en") -> str:
        """The name in `language`, else in English, else in whatever there is."""
        texts = self.by_language
        return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")

    @override
    def __hash__(self) -> int:
        return hash(tuple(sorted(self.by_language.items())))

    def to_json(self) -> str:
        """One line of JSON, keys sorted."""
        return json.dumps(dict(self.by_language), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote."""
        loaded: dict[str, str] = json.loads(text)
        return cls(loaded)
