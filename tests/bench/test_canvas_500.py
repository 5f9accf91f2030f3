"""A canvas with 500 statuses and 1,500 transitions follows the hand."""

import time
from collections.abc import Callable, Iterator
from statistics import median

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from designer.canvas.drawing import Drawing
from designer.canvas.pane import CanvasPane
from tests.bench.canvas_500 import (
    EDGES,
    HUB,
    HUB_EDGES,
    NODES,
    VIEW,
    a_canvas,
    paint_bare,
    painted,
    the_drawing,
)
from tests.bench.report import report

ROUNDS = 21
BUILD_MS = 150
REPAINT_MS = 16
PAN_MS = 5
DRAG_MS = 8
ZOOMS = {"whole": None, "near": 1.0}


@pytest.fixture
def drawing(qapp: QApplication) -> Drawing:
    return the_drawing()


@pytest.fixture
def canvas(drawing: Drawing) -> Iterator[CanvasPane]:
    pane = a_canvas(drawing)
    yield pane
    pane.close()
    pane.deleteLater()


def test_the_drawing_is_as_large_as_it_says(canvas, drawing):
    assert (len(drawing.nodes), len(drawing.edges)) == (NODES, EDGES)
    assert len(drawing.edges_at(HUB)) == HUB_EDGES
    assert canvas.view.seen().contains(QRectF(*drawing.bounds))


def test_built_and_painted_first(drawing):
    def build() -> None:
        pane = a_canvas(drawing)
        pane.close()
        pane.deleteLater()
        painted()

    build()
    measure("canvas_500_build_ms", build, BUILD_MS, drawing, zoom=0.39, rounds=7)


def test_painted_anew_with_all_in_view(canvas, drawing):
    view = canvas.view

    def repaint() -> None:
        view.viewport().repaint()

    def repaint_all() -> None:
        canvas.scene.rest_changed.emit(QRectF())
        view.viewport().repaint()

    measure("canvas_500_repaint_ms", repaint, REPAINT_MS, drawing, zoom=view.zoom)
    measure("canvas_500_repaint_cold_ms", repaint_all, None, drawing, zoom=view.zoom)


@pytest.mark.parametrize("name", ZOOMS)
def test_the_sheet_is_moved(canvas, drawing, name):
    look(canvas, ZOOMS[name])
    steps = iter(range(10_000))

    def pan() -> None:
        way = 1 if next(steps) % 20 < 10 else -1
        canvas.view.pan(QPointF(12 * way, 7 * way))
        painted()

    measure(f"canvas_500_pan_{name}_ms", pan, PAN_MS, drawing, zoom=canvas.view.zoom)


@pytest.mark.parametrize("name", ZOOMS)
def test_a_node_with_twenty_edges_is_dragged(canvas, drawing, name):
    look(canvas, ZOOMS[name])
    canvas.view.lift([HUB])
    painted()
    steps = iter(range(10_000))

    def drag() -> None:
        step = next(steps)
        canvas.view.carry(QPointF(step % 40 * 3, step % 30 * 2))
        painted()

    measure(f"canvas_500_drag_{name}_ms", drag, DRAG_MS, drawing, zoom=canvas.view.zoom)
    canvas.view.drop()


def look(canvas: CanvasPane, zoom: float | None) -> None:
    if zoom is not None:
        canvas.view.look_at(QPointF(*canvas.scene.drawing.place_of(HUB).centre), zoom)
    painted()


def measure(
    key: str,
    do: Callable[[], None],
    limit_ms: float | None,
    drawing: Drawing,
    *,
    zoom: float,
    rounds: int = ROUNDS,
) -> None:
    """Time it by turns with a bare painter, and report milliseconds and the multiple."""
    image = QImage(VIEW, QImage.Format.Format_ARGB32_Premultiplied)
    pairs = [
        (milliseconds(do), milliseconds(lambda: paint_bare(image, drawing, zoom)))
        for _ in range(rounds)
    ]
    took = [own for own, _ in pairs]
    report(
        key,
        median(took),
        took,
        bare_ms=median(bare for _, bare in pairs),
        times_bare=median(own / bare for own, bare in pairs),
    )
    if limit_ms is not None:
        assert median(took) <= limit_ms


def milliseconds(do: Callable[[], None]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1_000
