"""GraphML, which yEd, Gephi and networkx read: a path as a graph whose lines know where they began."""

from collections.abc import Mapping
from typing import TypeAlias
from xml.etree.ElementTree import ParseError

import networkx as nx

from engine.domain.status_graph import FromAnyWorking, FromGroup, FromStatus, Origin, StatusGraph
from engine.exchange.path_files.sketch import BadPathFile, PathSketch, SketchBook

Lines: TypeAlias = "nx.MultiDiGraph[str]"

_ANY = "any working"
_GROUP = "group:"


def write_graphml(
    graph: StatusGraph,
    title: str,
    names: Mapping[str, str],
    group_names: Mapping[str, str],
    final: frozenset[str],
    labels: Mapping[tuple[Origin, str], str],
) -> str:
    """The graph with a line for every allowed move; `labels` by origin and target of a transition."""
    lines: Lines = nx.MultiDiGraph(title=title)
    for code, group in graph.members.items():
        about = {"group": group, "group_label": group_names.get(group, group)}
        marks = {"initial": code == graph.initial, "final": code in final}
        lines.add_node(code, label=names.get(code, code), **about, **marks)
    for place, transition in enumerate(graph.transitions):
        for source in graph.sources_of(transition):
            lines.add_edge(
                source,
                transition.target,
                label=labels.get((transition.origin, transition.target), ""),
                begins=_written(transition.origin),
                place=place,
            )
    return "\n".join(nx.generate_graphml(lines)) + "\n"


def read_graphml(text: str) -> PathSketch:
    """The path that a graph draws; lines that began together, as `write_graphml` marks them, are one.

    Raises:
        BadPathFile: it is no GraphML.

    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise BadPathFile("", "a GraphML file that declares entities of its own is not read")
    try:
        lines = nx.parse_graphml(text, force_multigraph=True)
    except (ParseError, nx.NetworkXError, KeyError, ValueError) as broken:
        raise BadPathFile("", f"this is no GraphML: {broken}") from None
    book = SketchBook()
    for code, about in lines.nodes(data=True):
        _read_node(book, str(code), about)
    for source, target, about in sorted(lines.edges(data=True), key=_place):
        origin = _origin(str(about.get("begins", "")), str(source))
        book.move(origin, str(target), str(about.get("label", "")))
    if not lines.is_directed():
        book.unsaid.append(
            "its lines have no direction; each leads from its first end to its second"
        )
    return book.done(str(lines.graph.get("title", "GraphML")))


def _read_node(book: SketchBook, code: str, about: Mapping[str, object]) -> None:
    group = str(about.get("group", ""))
    if group:
        book.group(group, str(about.get("group_label", "")))
    book.status(code, str(about.get("label", "")), group)
    if about.get("initial") is True:
        book.initial = code
    if about.get("final") is True:
        book.final.add(code)


def _place(line: tuple[object, object, Mapping[str, object]]) -> int:
    """Where the line was drawn; lines of other programs keep the order of their file."""
    place = line[2].get("place")
    return place if isinstance(place, int) else 0


def _written(origin: Origin) -> str:
    match origin:
        case FromStatus():
            return ""
        case FromGroup(code):
            return f"{_GROUP}{code}"
        case FromAnyWorking():
            return _ANY


def _origin(written: str, source: str) -> Origin:
    if written == _ANY:
        return FromAnyWorking()
    if written.startswith(_GROUP):
        return FromGroup(written.removeprefix(_GROUP))
    return FromStatus(source)
