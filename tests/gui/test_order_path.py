"""The Order path page by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from app.destinations import StatusPlace
from app.path.move_row import MoveRow
from app.path.page import PathPage
from designer.canvas.detail import Detail
from designer.canvas.palette import Ink, State
from designer.path.arrow_painter import stroke_of
from designer.theme.tokens import Scheme
from engine.domain.change import Actor, ActorKind, Change, EditOrder, FactKey
from tests.builders.canvas import Hand, middle
from tests.builders.running import a_new_order, save


@pytest.fixture
def path(window, engine, qtbot):
    """The page, once the path has been laid out, without motion."""
    opened = window()
    opened.go_to("path")
    page = opened.page
    assert isinstance(page, PathPage)
    page.canvas.view.still = True
    qtbot.waitUntil(lambda: page.model.sheet is not None and page.news.up_to_date, timeout=20_000)
    page.canvas.view.zoom_to_fit()
    return page


def hand_on(page, qtbot) -> Hand:
    return Hand(qtbot, page.canvas.view)


def facts(page) -> list[str]:
    """What the panel says."""
    return [label.accessibleName() or label.text() for label in page.panel.findChildren(QLabel)]


def test_a_manager_sees_the_path_with_its_orders(path, engine, qtbot):
    assert len(path.model.sheet.layout.pills) == 23
    assert path.panel.isHidden()

    a_new_order(engine)

    qtbot.waitUntil(lambda: path.canvas.scene.drawing.nodes["new"].badge == "1")


def test_a_click_on_a_status_tells_it_beside_the_canvas_and_moves_nothing(path, qtbot):
    before = path.canvas.view.mapFromScene(middle(path.canvas, "unpaid"))

    hand_on(path, qtbot).click(middle(path.canvas, "unpaid"))

    assert path.panel.isVisible()
    assert {"unpaid", "Approval"} <= set(facts(path))
    assert path.canvas.view.mapFromScene(middle(path.canvas, "unpaid")) == before


def test_a_click_on_a_line_tells_the_transition(path, qtbot):
    hand_on(path, qtbot).click(middle(path.canvas, "delivered>complete"))

    assert path.canvas.scene.chosen == ("delivered>complete",)
    assert {"Who may", "everybody", "Triggers", "may take it"} <= set(facts(path))


def test_who_may_and_what_is_asked_for_is_said(path, qtbot):
    path.canvas.view.walk_to("group cancel>client-confirmed")

    assert {"administrators only", "may not take it", "required"} <= set(facts(path))


def test_the_panel_leads_on_to_a_transition_and_to_the_orders(path, window, qtbot):
    hand_on(path, qtbot).click(middle(path.canvas, "delivering"))
    row = next(
        row for row in path.panel.findChildren(MoveRow) if row.accessibleName() == "Delivered"
    )

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert path.canvas.scene.chosen == ("delivering>delivered",)


def test_a_double_click_on_a_status_shows_its_orders(path, engine, qtbot):
    shell = path.window()
    pixel = path.canvas.view.mapFromScene(middle(path.canvas, "new"))

    qtbot.mouseDClick(path.canvas.view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)

    assert shell.page is shell.pages["orders"]
    assert shell.page.filter.field.text() == 'status is "new"'


def test_the_keyboard_walks_the_statuses_lane_by_lane(path, qtbot):
    hand = hand_on(path, qtbot)
    hand.keys(Qt.Key.Key_Home)
    walked = [path.canvas.scene.reached]

    for _ in range(3):
        hand.keys(Qt.Key.Key_Right)
        walked.append(path.canvas.scene.reached)

    assert walked == ["new", "availability-confirmed", "client-confirmed", "prepayed"]


def test_j_and_k_read_every_status_in_turn(path, qtbot):
    seen = []
    qtbot.keyClick(path.canvas.view, Qt.Key.Key_J)
    while path.canvas.scene.reached not in seen:
        seen.append(path.canvas.scene.reached)
        qtbot.keyClick(path.canvas.view, Qt.Key.Key_J)

    assert sorted(seen) == sorted(path.model.sheet.layout.pills)
    qtbot.keyClick(path.canvas.view, Qt.Key.Key_K)
    assert path.canvas.scene.reached == seen[-2]


def test_f_shows_a_status_and_its_neighbours_alone_and_escape_all_again(path, qtbot):
    hand = hand_on(path, qtbot)
    hand.click(middle(path.canvas, "client-confirmed"))

    hand.keys(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: path.model.sheet.focus == "client-confirmed")

    assert path.focus_bar.isVisible()
    assert path.canvas.minimap.isHidden()
    assert path.bar.focus.isChecked()
    shown = set(path.model.sheet.layout.pills)
    assert {"client-confirmed", "new", "prepayed", "no-call"} <= shown
    assert "delivering" not in shown
    hand.keys(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(path.model.sheet.layout.pills) == 23)
    assert path.focus_bar.isHidden()
    assert path.canvas.minimap.isVisible()


def test_a_slash_looks_for_a_status_and_enter_goes_back_to_the_canvas(path, qtbot):
    qtbot.keyClick(path.canvas.view, Qt.Key.Key_Slash)
    qtbot.keyClicks(path.bar.search, "pickup")
    qtbot.keyClick(path.bar.search, Qt.Key.Key_Return)

    assert path.canvas.scene.chosen == ("arrived-at-pickup",)
    assert path.canvas.view.hasFocus()
    assert path.canvas.view.seen().contains(middle(path.canvas, "arrived-at-pickup"))


def test_what_nobody_is_called_is_simply_not_found(path, qtbot):
    qtbot.keyClicks(path.bar.search, "zebra")
    qtbot.keyClick(path.bar.search, Qt.Key.Key_Return)

    assert path.canvas.scene.chosen == ()


def test_exits_unfold_while_their_stub_is_hovered(path, qtbot):
    scene = path.canvas.scene
    exits = [
        code for code in scene.drawing.edges_at("delivering") if scene.drawing.edges[code].folded
    ]
    assert "delivering>not-bought-out" in exits

    hand_on(path, qtbot).hover(middle(path.canvas, "exits delivering"))
    qtbot.waitUntil(lambda: scene.hovered == "exits delivering")
    shown = {edge.id for edge, _ in scene.standout.edges}
    hand_on(path, qtbot).hover(path.canvas.view.mapToScene(QPoint(3, 3)))
    qtbot.waitUntil(lambda: scene.hovered is None)

    assert "delivering>not-bought-out" in shown
    assert not scene.standout.edges


def test_the_map_draws_lines_by_what_went_over_them(path, engine, qtbot):
    order = a_new_order(engine)
    save(engine, order, status="availability-confirmed")
    qtbot.keyClick(path.canvas.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: ("new", "availability-confirmed") in path.life.flows)

    qtbot.mouseClick(path.bar.map, Qt.MouseButton.LeftButton)

    edges = path.canvas.scene.drawing.edges
    busy = stroke_of(edges["new>availability-confirmed"], Detail.FULL, State())
    unused = stroke_of(edges["delivered>complete"], Detail.FULL, State())
    assert busy is not None
    assert unused is not None
    assert busy.width == 10.25
    assert busy.ink is Ink.FASTEST
    assert unused.dash
    assert edges["new>availability-confirmed"].label == "1"


def test_a_move_the_path_forbids_is_seen_on_the_map(path, engine, qtbot):
    come_from_elsewhere(engine, "delivered", "assembling")
    qtbot.keyClick(path.canvas.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: ("delivered", "assembling") in path.life.flows)

    qtbot.mouseClick(path.bar.map, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "delivered>assembling" in path.canvas.scene.drawing.edges)

    stray = path.canvas.scene.drawing.edges["delivered>assembling"]
    assert stray.warning == "1 × though forbidden"
    path.canvas.view.walk_to("delivered>assembling")
    assert "no, yet it happened" in facts(path)


def test_an_order_that_moves_is_seen_running_along_its_line(path, engine, qtbot):
    path.canvas.view.still = False
    order = a_new_order(engine)
    qtbot.waitUntil(lambda: path.canvas.scene.drawing.nodes["new"].badge == "1")

    save(engine, order, status="availability-confirmed")

    qtbot.waitUntil(lambda: path.canvas.tokens.under_way == 1)
    qtbot.waitUntil(lambda: path.canvas.tokens.under_way == 0)


def test_nothing_runs_on_a_page_that_is_left(path, engine, qtbot):
    path.canvas.view.still = False
    order = a_new_order(engine)
    qtbot.waitUntil(lambda: path.canvas.scene.drawing.nodes["new"].badge == "1")
    save(engine, order, status="availability-confirmed")
    qtbot.waitUntil(lambda: path.canvas.tokens.under_way == 1)

    path.window().go_to("orders")

    assert path.canvas.tokens.under_way == 0


def test_where_motion_is_not_wanted_the_line_lights_up(path, engine, qtbot):
    order = a_new_order(engine)
    qtbot.waitUntil(lambda: path.canvas.scene.drawing.nodes["new"].badge == "1")

    save(engine, order, status="availability-confirmed")

    qtbot.waitUntil(lambda: path.canvas.tokens.under_way == 1)
    assert not path.canvas.grab().isNull()


def test_another_page_leads_to_a_status(path, qtbot):
    shell = path.window()
    shell.go_to("orders")

    shell.go(StatusPlace("delivery-problem"))

    assert shell.page is path
    qtbot.waitUntil(lambda: path.canvas.scene.chosen == ("delivery-problem",))


def test_one_may_be_led_to_a_status_before_the_path_is_there(window, engine, qtbot):
    shell = window()

    shell.go(StatusPlace("delivered"))

    page = shell.page
    qtbot.waitUntil(lambda: page.canvas.scene.chosen == ("delivered",))


def test_a_screen_reader_hears_every_status_and_every_transition(path, engine):
    canvas = QAccessible.queryAccessibleInterface(path.canvas.view)
    names = [
        canvas.child(place).text(QAccessible.Text.Name) for place in range(canvas.childCount())
    ]
    graph = engine.references.path.graph

    assert canvas.text(QAccessible.Text.Name) == "Order path"
    assert names[0] == "New"
    assert {
        s.titles.text() for c, s in engine.references.statuses.items() if c in graph.members
    } <= set(names)
    assert {"New → Availability confirmed", "Any working status → Cancelled (other)"} <= set(names)
    assert "Availability confirmed → No answer" in names
    assert all(names)


def test_a_screen_reader_hears_where_a_status_leads(path):
    canvas = QAccessible.queryAccessibleInterface(path.canvas.view)

    about = canvas.child(0).text(QAccessible.Text.Description)

    assert "Leads to: Availability confirmed" in about


def test_every_tool_can_be_chosen_and_the_sheet_follows_the_hand(path, qtbot):
    qtbot.mouseClick(path.bar.tools.part(1), Qt.MouseButton.LeftButton)
    hand = hand_on(path, qtbot)
    start = hand.pixel(QPointF(0, 0))

    hand.drag(QPointF(300, 300), QPointF(340, 320))

    moved = hand.pixel(QPointF(0, 0)) - start
    assert moved == QPoint(round(40 * path.canvas.view.zoom), round(20 * path.canvas.view.zoom))


def test_the_page_is_painted_in_the_dark_as_well(path, theme):
    path.canvas.view.choose(("delivery-problem",))
    theme.use(Scheme.DARK)

    picture = path.grab()

    assert not picture.isNull()


def come_from_elsewhere(engine, first: str, second: str) -> None:
    """An order that another system moves where the path does not lead."""
    elsewhere = Actor(ActorKind.IMPORT)
    order = a_new_order(engine, by=elsewhere, status=first)
    edit = EditOrder(order=order, values={"status": second})
    engine.record(Change(actor=elsewhere, edits=(edit,), fact=FactKey("elsewhere", "1")))
