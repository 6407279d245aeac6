"""What every screen of the student has in common: it fills the window and knows how it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.gui.voice import Look


class Screen(QWidget):
    """A screen. It takes plain values and gives signals; it holds no visit, job or store.

    The corners of the window belong to the way back, the help, the language and
    the booth's name; ``blocks`` keeps clear of them. Its two blocks stand side by
    side on a lying screen and one below the other on a standing one.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        theme = look.theme
        self.blocks = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        edge, bar = theme.px("margin"), theme.px("bar")
        self.blocks.setContentsMargins(edge, bar, edge, bar)
        self.blocks.setSpacing(theme.steps(8))
        self._shares: tuple[int, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_standing(self, standing: bool) -> None:
        """Lay the blocks out for a standing screen or a lying one."""
        direction = QBoxLayout.Direction
        self.blocks.setDirection(direction.TopToBottom if standing else direction.LeftToRight)
        if self._shares:
            shares = [0] * len(self._shares) if standing else self._shares
            for index, share in enumerate((int(standing), *shares, int(standing))):
                self.blocks.setStretch(index, share)

    def hold_together(self) -> None:
        """Let blocks of a standing screen keep together in its middle, not each fill its share.

        To be called once, when all blocks are there.
        """
        self._shares = tuple(self.blocks.stretch(index) for index in range(self.blocks.count()))
        self.blocks.insertStretch(0, 0)
        self.blocks.addStretch(0)

    def settle(self, *parts: QWidget) -> None:
        """Give new texts their room at once, the inner parts first, and not frame by frame."""
        for part in (*parts, self):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def clear(self) -> None:
        """Forget everything of the person."""
