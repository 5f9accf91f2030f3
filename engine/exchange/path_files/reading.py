"""A path file of any kind, told by what is in it, fitted to the shop."""

from engine.conditions.errors import ConditionError
from engine.conditions.stored import compile_stored
from engine.domain.references import References
from engine.exchange.path_files.dot_reader import read_dot
from engine.exchange.path_files.fitting import FittedPath, fit
from engine.exchange.path_files.graphml import read_graphml
from engine.exchange.path_files.json_reader import read_path_json
from engine.exchange.path_files.mermaid_reader import read_mermaid
from engine.exchange.path_files.sketch import PathSketch


def read_path_file(text: str, references: References) -> FittedPath:
    """The path that a JSON, GraphML, Graphviz or Mermaid file draws, in this shop's codes.

    Raises:
        BadPathFile: it is none of these, or holds no path; with the place.

    """
    return fit(_sketch(text.lstrip("\ufeff"), references), references)


def _sketch(text: str, references: References) -> PathSketch:
    begin = text.lstrip()
    if begin.startswith("{"):
        return read_path_json(text, lambda stored: _problem(stored, references))
    if begin.startswith("<"):
        return read_graphml(text)
    if begin.startswith(
        ("stateDiagram", "---", "%%", "title", "flowchart", "graph TD", "graph LR")
    ):
        return read_mermaid(text)
    return read_dot(text)


def _problem(stored: str, references: References) -> str:
    try:
        compile_stored(stored, references)
    except ConditionError as problem:
        return str(problem)
    return ""
