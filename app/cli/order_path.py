"""`orderpath path`: the order path in a form that other programs draw."""

from typing import Annotated, Literal

import typer

from app.cli.printing import write
from app.cli.shop import ShopFile, opened_to_read


def command(
    file: ShopFile,
    form: Annotated[
        Literal["mermaid", "dot", "graphml", "json"],
        typer.Option("--format", help="How it is written."),
    ],
    language: Annotated[str, typer.Option(help="Names in this language: en, ru, zh.")] = "en",
) -> None:
    """Write the order path for other programs.

    mermaid and dot (Graphviz) are pictures: groups as boxes round their statuses; a transition that starts
    at a whole group or at any working status is drawn once, dashed, from a chip that says so.

    graphml (yEd, Gephi, networkx) has a line for every allowed move.

    json has everything: {"format": 1, "path": {"uid", "number", "titles"}, "initial",
    "groups": [{"code", "titles", "kind", "colour"}],
    "statuses": [{"code", "titles", "group", "final", "retired"}],
    "transitions": [{"from": {"status"} or {"group"} or {"any": "working"}, "to", "starts_at": [codes],
    "label", "groups", "administrators_only", "automation", "required_fields", "comment_required",
    "check": null or {"condition", "message"}}]}. Titles are texts by language.
    """
    from engine.exchange.graph_formats import GraphFormat, write_path

    with opened_to_read(file) as engine:
        text = write_path(engine.references, GraphFormat(form), language)
    write(text)
