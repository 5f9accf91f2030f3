"""Triggers that could be put into the shop: the ready-made ones, and one out of a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.files import read_bytes
from app.i18n import translate
from app.parts.sentence_bar import sentence_of
from engine.api import Engine, TriggerFile
from engine.conditions.fields import Vocabulary
from engine.domain.errors import EnvironmentFault
from engine.nodes import gallery, trigger_file
from engine.nodes.base import Problem


@dataclass(frozen=True, slots=True)
class Offer:
    """A trigger that could be put in, with what the inspection says of it in this shop."""

    file: TriggerFile
    title: str
    sentence: str
    problems: tuple[Problem, ...]
    known: bool
    """The shop has it already."""

    @property
    def possible(self) -> bool:
        """Whether it can be put in as it is."""
        return not self.known and all(problem.warning for problem in self.problems)


def ready_made(engine: Engine, language: str) -> tuple[Offer, ...]:
    """What the program carries with it; read on the worker."""
    vocabulary = Vocabulary(engine.references)
    files = [
        gallery.trigger(name, vocabulary=vocabulary, language=language) for name in gallery.names()
    ]
    return _offers(engine, files, language)


def out_of_file(engine: Engine, path: Path, language: str) -> Offer:
    """What a trigger file offers; read on the worker.

    Raises:
        UserError: there is no such file, or it is no trigger file.
        EnvironmentFault: the file cannot be read.

    """
    content = read_bytes(path, most=trigger_file.LARGEST_FILE + 1)
    file = trigger_file.read(content, vocabulary=Vocabulary(engine.references), language=language)
    return _offers(engine, [file], language)[0]


def into_file(engine: Engine, trigger: int, path: Path) -> None:
    """Write a trigger as a file for another shop; called on the worker.

    Raises:
        EnvironmentFault: the file cannot be written.

    """
    text = trigger_file.write(engine.triggers.file(str(trigger)))
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        said = translate("TriggerFiles", "{file} cannot be written: {reason}")
        raise EnvironmentFault(said.format(file=path.name, reason=error.strerror)) from error


def _offers(engine: Engine, files: Sequence[TriggerFile], language: str) -> tuple[Offer, ...]:
    known = {trigger.uid for trigger in engine.triggers.all()}
    return tuple(
        Offer(
            file=file,
            title=file.settings.titles.text(language),
            sentence=sentence_of(file.drawing, engine.references, language),
            problems=engine.triggers.problems(file),
            known=file.uid in known,
        )
        for file in files
    )
