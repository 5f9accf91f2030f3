"""The canvas by mouse and by keyboard, with plain boxes: what both drawings share."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.detail import Detail
from designer.canvas.drawing import Drawing
from designer.canvas.pane import CanvasPane
from designer.theme.theme import Theme
from designer.tools.focus import FocusTool
from designer.tools.move import MoveTool
from designer.tools.pan import PanTool
from designer.tools.zoom import ZoomTool
from tests.builders.canvas import Hand, a_drawing, a_node, a_pane, middle

ROW = a_drawing(
    a_node("new"),
    a_node("paid", 200),
    a_node("sent", 400),
    a_node("lost", 200, 120),
    edges=("new > paid", "paid > sent"),
    folded=("paid > lost",),
)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Callable[..., CanvasPane]:
    return lambda drawing=ROW: a_pane(qtbot, theme, drawing)


def test_a_click_chooses_a_node_and_a_click_beside_lets_it_go(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)

    hand.click(middle(pane, "paid"))
    chosen = pane.scene.chosen
    hand.click(QPointF(50, 140))

    assert chosen == ("paid",)
    assert pane.scene.chosen == ()


def test_a_click_near_a_line_chooses_the_line(pane, qtbot):
    pane = pane()

    Hand(qtbot, pane.view).click(middle(pane, "new>paid") + QPointF(0, 5))

    assert pane.scene.chosen == ("new>paid",)


def test_a_click_with_control_adds_and_takes_away(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    hand.click(middle(pane, "new"))

    hand.click(middle(pane, "sent"), more=True)
    both = pane.scene.chosen
    hand.click(middle(pane, "new"), more=True)

    assert both == ("new", "sent")
    assert pane.scene.chosen == ("sent",)


def test_a_frame_drawn_with_the_mouse_chooses_what_it_touches(pane, qtbot):
    pane = pane()

    Hand(qtbot, pane.view).drag(QPointF(-20, 90), QPointF(250, 10))

    assert pane.scene.chosen == ("new", "paid")


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton], ids=["middle", "hand tool"]
)
def test_the_sheet_follows_the_hand(pane, qtbot, button):
    pane = pane()
    if button is Qt.MouseButton.LeftButton:
        pane.view.use(PanTool(pane.view))
    hand = Hand(qtbot, pane.view)
    start = hand.pixel(QPointF(50, 100))

    hand.drag(QPointF(50, 100), QPointF(110, 140), button)

    assert hand.pixel(QPointF(50, 100)) == start + QPoint(60, 40)
    assert pane.scene.chosen == ()


def test_space_pans_whatever_the_tool(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    start = hand.pixel(QPointF(0, 0))

    qtbot.keyPress(pane.view, Qt.Key.Key_Space)
    hand.drag(middle(pane, "new"), middle(pane, "new") + QPointF(30, 0))
    qtbot.keyRelease(pane.view, Qt.Key.Key_Space)

    assert hand.pixel(QPointF(0, 0)) == start + QPoint(30, 0)
    assert pane.scene.chosen == ()


def test_the_wheel_zooms_around_the_pointer(pane, qtbot):
    pane = pane()
    view = pane.view
    pixel = view.mapFromScene(middle(pane, "sent"))

    turn(view, pixel, 120)

    assert view.zoom == pytest.approx(1.2)
    moved = view.mapFromScene(middle(pane, "sent")) - pixel
    assert moved.manhattanLength() <= 2


def test_zoom_ends_at_400_and_at_25_percent(pane):
    pane = pane()
    view = pane.view

    view.zoom_by(100, QPointF())
    most = view.zoom
    view.zoom_by(0.001, QPointF())

    assert most == 4.0
    assert view.zoom == 0.25


def test_far_away_nodes_are_blocks_and_come_back(pane):
    pane = pane()

    pane.view.zoom_by(0.3, QPointF())
    far = pane.scene.detail
    pane.view.zoom_at(1.0)

    assert far is Detail.BLOCKS
    assert pane.scene.detail is Detail.FULL


def test_a_frame_of_the_zoom_tool_fills_the_view(pane, qtbot):
    pane = pane()
    pane.view.use(ZoomTool(pane.view))

    Hand(qtbot, pane.view).drag(QPointF(0, 0), QPointF(200, 100))

    assert pane.view.zoom == 4.0
    assert pane.view.seen().contains(QRectF(0, 0, 200, 100))


def test_show_everything_brings_all_into_sight(pane):
    pane = pane()
    pane.view.look_at(QPointF(9000, 9000), 4.0)

    pane.view.zoom_to_fit()

    assert pane.view.seen().contains(QRectF(*ROW.bounds))
    assert pane.view.zoom == 1.0


def test_arrows_walk_to_the_neighbour_that_lies_there(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    pane.view.setFocus()

    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up):
        hand.keys(key)
        walked.append(pane.scene.reached)

    assert walked == ["new", "paid", "lost", "paid"]
    assert pane.scene.chosen == ("paid",)


def test_where_nothing_lies_right_the_keyboard_goes_on_as_one_reads(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    hand.click(middle(pane, "sent"))

    hand.keys(Qt.Key.Key_Right)

    assert pane.scene.reached == "lost"


def test_brackets_go_through_the_lines_of_a_node_and_arrows_on_to_their_ends(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    hand.click(middle(pane, "paid"))

    hand.keys(Qt.Key.Key_BracketRight)
    first = pane.scene.reached
    hand.keys(Qt.Key.Key_BracketRight)
    second = pane.scene.reached
    hand.keys(Qt.Key.Key_Right)

    assert (first, second) == ("paid>sent", "paid>lost")
    assert pane.scene.reached == "lost"


def test_enter_opens_and_f_asks_for_focus(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    hand.click(middle(pane, "paid"))

    asked = []
    pane.view.opened.connect(lambda item: asked.append(("open", item)))
    pane.view.focus_wanted.connect(lambda item: asked.append(("focus", item)))
    hand.keys(Qt.Key.Key_Return, Qt.Key.Key_F)

    assert asked == [("open", "paid"), ("focus", "paid")]


def test_the_focus_tool_asks_for_what_is_clicked(pane, qtbot):
    pane = pane()
    pane.view.use(FocusTool(pane.view))

    with qtbot.waitSignal(pane.view.focus_wanted) as asked:
        Hand(qtbot, pane.view).click(middle(pane, "sent"))

    assert asked.args == ["sent"]


def test_escape_lets_go_first_and_then_shows_everything(pane, qtbot):
    pane = pane()
    hand = Hand(qtbot, pane.view)
    hand.click(middle(pane, "paid"))

    hand.keys(Qt.Key.Key_Escape)
    assert pane.scene.chosen == ()
    with qtbot.waitSignal(pane.view.focus_wanted) as asked:
        hand.keys(Qt.Key.Key_Escape)

    assert asked.args == [""]


def test_a_carried_node_says_where_it_went_and_moves_nothing_itself(pane, qtbot):
    pane = pane()
    carried = []
    pane.view.use(MoveTool(pane.view, lambda nodes, by: carried.append((nodes, by))))

    Hand(qtbot, pane.view).drag(middle(pane, "lost"), middle(pane, "lost") + QPointF(40, 20))

    assert carried == [(frozenset({"lost"}), QPointF(40, 20))]
    assert pane.scene.drawing == ROW


def test_a_trembling_hand_carries_nothing(pane, qtbot):
    pane = pane()
    carried = []
    pane.view.use(MoveTool(pane.view, lambda nodes, _by: carried.append(nodes)))

    Hand(qtbot, pane.view).drag(middle(pane, "lost"), middle(pane, "lost") + QPointF(2, 1))

    assert carried == []
    assert pane.scene.chosen == ("lost",)


def test_a_chip_means_the_node_it_belongs_to(pane, qtbot):
    nodes = (a_node("paid"), a_node("chip", 0, 60, part_of="paid"), a_node("lost", 300, 0))
    pane = pane(a_drawing(*nodes, folded=("paid > lost",)))

    Hand(qtbot, pane.view).click(middle(pane, "chip"))

    assert pane.scene.chosen == ("paid",)
    assert pane.scene.drawing.reading_order == ("paid", "lost")


def test_what_is_chosen_and_goes_is_let_go(pane, qtbot):
    pane = pane()
    pane.view.choose(("paid", "lost"))

    with qtbot.waitSignal(pane.scene.chosen_changed):
        pane.scene.show(a_drawing(a_node("paid")))

    assert pane.scene.chosen == ("paid",)
    assert pane.scene.reached is None


def test_a_press_on_the_minimap_moves_the_view_there(pane, qtbot):
    pane = pane()
    pane.view.zoom_at(4.0)

    qtbot.mouseClick(pane.minimap, Qt.MouseButton.LeftButton, pos=QPoint(30, 49))
    left = pane.view.seen().center().x()
    qtbot.mouseClick(pane.minimap, Qt.MouseButton.LeftButton, pos=QPoint(160, 49))

    assert left < pane.view.seen().center().x()


def test_the_zoom_bar_says_and_changes_the_zoom(pane, qtbot):
    pane = pane()
    pane.view.zoom_at(2.0)
    said = pane.zoom_bar.figure.text()

    qtbot.mouseClick(pane.zoom_bar.figure, Qt.MouseButton.LeftButton)

    assert said == "200 %"
    assert pane.zoom_bar.figure.text() == "100 %"


def test_a_motion_ends_where_it_was_going_when_the_canvas_is_hidden(pane):
    pane = pane()
    pane.view.still = False
    pane.view.look_at(QPointF(400, 100), 2.0, 5_000)

    pane.hide()

    assert pane.view.zoom == 2.0


def test_a_screen_reader_hears_every_node_and_line_with_its_place(pane):
    pane = pane()

    canvas = QAccessible.queryAccessibleInterface(pane.view)
    children = [canvas.child(place) for place in range(canvas.childCount())]

    assert canvas.text(QAccessible.Text.Name) == "Drawing"
    assert [child.text(QAccessible.Text.Name) for child in children] == [
        "New", "Paid", "Sent", "Lost", "New → Paid", "Paid → Sent", "Paid → Lost",
    ]  # fmt: skip
    assert {child.role() for child in children[:4]} == {QAccessible.Role.ListItem}
    assert all(child.rect().isValid() for child in children[:4])


def test_a_screen_reader_follows_the_keyboard(pane, qtbot):
    pane = pane()
    pane.view.setFocus()

    Hand(qtbot, pane.view).keys(Qt.Key.Key_Home)

    canvas = QAccessible.queryAccessibleInterface(pane.view)
    assert canvas.focusChild().text(QAccessible.Text.Name) == "New"
    assert canvas.focusChild().state().focused


def test_a_child_of_a_drawing_that_is_gone_is_no_longer_valid(pane):
    pane = pane()
    canvas = QAccessible.queryAccessibleInterface(pane.view)
    lost = canvas.child(3)

    pane.scene.show(a_drawing(a_node("new")))

    assert not lost.isValid()
    assert lost.text(QAccessible.Text.Name) == ""
    assert canvas.childCount() == 1


@pytest.mark.parametrize("zoom", [0.26, 0.5, 1.0, 3.0])
def test_everything_can_be_painted_at_any_zoom(pane, zoom):
    pane = pane()
    pane.view.choose(("paid",))
    pane.view.zoom_at(zoom)

    picture = pane.grab()

    assert not picture.isNull()


@pytest.mark.parametrize("zoom", [0.4, 1.0, 1.7])
def test_after_any_move_the_sheet_looks_as_if_painted_anew(pane, zoom):
    pane = pane()
    pane.view.zoom_at(zoom)
    for by in (QPointF(13, 0), QPointF(-7, 5), QPointF(40, -31), QPointF(-200, 90)):
        pane.view.pan(by)
        QApplication.processEvents()
    moved = pane.view.viewport().grab().toImage()

    pane.scene.rest_changed.emit(QRectF())

    assert pane.view.viewport().grab().toImage() == moved


def test_a_changed_node_is_painted_anew_where_it_stands(pane):
    pane = pane()
    pane.view.viewport().grab()
    other = replace(ROW, nodes={**ROW.nodes, "paid": replace(ROW.nodes["paid"], name="Prepaid")})

    pane.scene.show(other)
    patched = pane.view.viewport().grab().toImage()
    pane.scene.rest_changed.emit(QRectF())

    assert pane.view.viewport().grab().toImage() == patched


def test_an_empty_drawing_takes_every_key(pane, qtbot):
    pane = pane(Drawing())
    hand = Hand(qtbot, pane.view)

    hand.keys(
        Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_BracketLeft, Qt.Key.Key_Return,
        Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Plus,
    )  # fmt: skip

    assert pane.scene.reached is None


def turn(view, pixel: QPoint, by: int) -> None:
    """Turn the mouse's wheel over a pixel of the view."""
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(pixel), view.viewport().mapToGlobal(QPointF(pixel)), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
