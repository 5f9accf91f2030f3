"""The ready-made triggers that the program carries with it."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from engine.conditions.fields import Vocabulary
from engine.domain.errors import Unknown
from engine.nodes.trigger_file import TriggerFile, read

_SUFFIX = ".json"


def names() -> tuple[str, ...]:
    """What they are called, such as "paid-to-assembling"."""
    return tuple(
        sorted(
            f.name.removesuffix(_SUFFIX) for f in _folder().iterdir() if f.name.endswith(_SUFFIX)
        )
    )


def written(name: str) -> str:
    """A name as the ready-made ones are written: "Paid to assembling" → "paid-to-assembling"."""
    return "-".join(name.casefold().split())


def trigger(
    name: str, *, vocabulary: Vocabulary | None = None, language: str = "en"
) -> TriggerFile:
    """A ready-made trigger, its texts in `language`.

    Raises:
        Unknown: there is none of this name.

    """
    if name not in names():
        raise Unknown("ready-made trigger", name, names())
    content = (_folder() / f"{name}{_SUFFIX}").read_bytes()
    return read(content, vocabulary=vocabulary, language=language)


def _folder() -> Traversable:
    return files("resources") / "gallery"
