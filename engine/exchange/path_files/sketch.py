"""What a drawing from elsewhere says, before it is known what of it this shop has."""

from dataclasses import dataclass, field

from typing_extensions import override

from engine.domain.errors import UserError
from engine.domain.status_graph import Origin, Transition
from engine.domain.titles import Titles


@dataclass(eq=False)
class BadPathFile(UserError):
    """A file that holds no path that can be read; `where` is the place in it."""

    code = "path_file.bad"

    where: str
    why: str

    @override
    def __str__(self) -> str:
        return f"{self.where}: {self.why}" if self.where else self.why


@dataclass(frozen=True, slots=True, kw_only=True)
class SketchedGroup:
    """A box round statuses; `kind` and `colour` are empty where the file has no word for them."""

    code: str
    titles: Titles
    kind: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SketchedStatus:
    """A status as the file names it; `group` is the code of its box, empty when it stands in none."""

    code: str
    titles: Titles
    group: str = ""
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PathSketch:
    """The path of a file, with its own codes, and what of the file a path cannot say."""

    titles: Titles
    initial: str
    """Empty where the file does not say where orders begin."""
    groups: tuple[SketchedGroup, ...] = ()
    statuses: tuple[SketchedStatus, ...] = ()
    transitions: tuple[Transition, ...] = ()
    unsaid: tuple[str, ...] = ()
    """In words, in the order of the file."""


@dataclass(slots=True)
class SketchBook:
    """Collects a sketch while a file is read; a status that is only pointed at is there too."""

    groups: dict[str, SketchedGroup] = field(default_factory=dict)
    statuses: dict[str, SketchedStatus] = field(default_factory=dict)
    transitions: list[Transition] = field(default_factory=list)
    unsaid: list[str] = field(default_factory=list)
    initial: str = ""
    final: set[str] = field(default_factory=set)

    def group(self, code: str, title: str) -> None:
        """There is such a box."""
        self.groups[code] = SketchedGroup(code=code, titles=Titles.of(en=title or code))

    def status(self, code: str, title: str = "", group: str = "") -> None:
        """There is such a status; what is said of it later adds to what was said before."""
        known = self.statuses.get(code)
        name = title or (known.titles.text() if known else code)
        where = group or (known.group if known else "")
        self.statuses[code] = SketchedStatus(code=code, titles=Titles.of(en=name), group=where)

    def move(self, origin: Origin, target: str, label: str = "") -> None:
        """There is such a transition; told twice, it is one."""
        titles = Titles.of(en=label) if label else Titles()
        if not any((t.origin, t.target) == (origin, target) for t in self.transitions):
            self.transitions.append(Transition(origin=origin, target=target, label=titles))

    def done(self, title: str) -> PathSketch:
        """What was collected.

        Raises:
            BadPathFile: there is no status in it.

        """
        if not self.statuses:
            raise BadPathFile("", "there is no status in this file, so there is no path to read")
        return PathSketch(
            titles=Titles.of(en=title),
            initial=self.initial,
            groups=tuple(self.groups.values()),
            statuses=tuple(
                SketchedStatus(
                    code=status.code,
                    titles=status.titles,
                    group=status.group,
                    final=status.code in self.final,
                )
                for status in self.statuses.values()
            ),
            transitions=tuple(self.transitions),
            unsaid=tuple(self.unsaid),
        )
