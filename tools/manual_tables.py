"""Writes the tables of the staff's manuals, so that they say what the product does.

``.venv/bin/python tools/manual_tables.py`` rewrites, in docs/manual/staff-LANGUAGE.md, what
stands between ``<!-- table NAME -->`` and ``<!-- end NAME -->``: the rights of the roles, the
settings, and the reasons for sending a photo back. With ``--check`` nothing is written, and a
manual whose tables are no longer true is named.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from kiosk.reasons import all_reasons
from kiosk.rights import ACTS, ROLES, Act, may
from kiosk.settings import GROUPS, TABLE, Settings, Value
from kiosk.words import LANGUAGES, Language, Words

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "docs" / "manual"
SAID: Final[Mapping[Act, Mapping[Language, str]]] = {
    "look": {
        "zh": "查看学生、照片、统计和记录",
        "en": "Look at students, photos and records",
    },
    "add_code": {"zh": "登记采集码（单个或清单）", "en": "Keep collection codes, one or a list"},
    "release_number": {"zh": "恢复暂停使用的学号", "en": "Release a number that is on hold"},
    "import_roster": {"zh": "导入名单、撤回导入", "en": "Import a list, take an import back"},
    "export_batch": {"zh": "移交批次", "en": "Hand a batch over"},
    "acknowledge_batch": {"zh": "登记学籍部门的答复", "en": "Take in the office's reply"},
    "back_up": {"zh": "备份", "en": "Make a backup"},
    "check_backdrop": {"zh": "检查空背景和灰卡", "en": "Check the empty booth and the grey card"},
    "approve": {"zh": "通过照片，包括破例通过", "en": "Approve a photo, overrides included"},
    "reject": {"zh": "退回照片、请学生重拍", "en": "Send a photo back, ask for a new take"},
    "confirm_override": {
        "zh": "确认别人的破例通过",
        "en": "Confirm an override given by somebody else",
    },
    "revoke_override": {
        "zh": "撤销已确认的破例通过",
        "en": "Take a confirmed override back",
    },
    "recrop": {"zh": "调整裁剪", "en": "Move the crop"},
    "unlock": {"zh": "解除已通过照片的锁定", "en": "Unlock an approved photo"},
    "override_eligibility": {
        "zh": "特批现场拍摄、撤回特批",
        "en": "Admit a student, withdraw it",
    },
    "manage_people": {
        "zh": "管理人员、设定开门 PIN",
        "en": "Look after people, set the door PIN",
    },
    "change_settings": {"zh": "修改设置", "en": "Change settings"},
    "change_season": {"zh": "修改本季规则和节假日", "en": "Change the season and the holidays"},
    "manage_keys": {"zh": "管理签名密钥", "en": "Look after the signing keys"},
    "restore": {"zh": "从备份恢复", "en": "Restore a backup"},
    "purge": {"zh": "立即清除到期原图", "en": "Purge due originals at once"},
    "delete_student": {
        "zh": "应本人要求删除学生的资料",
        "en": "Delete a student's data at their request",
    },
}
"""What each act is called in the manuals; a test keeps that none is missing."""
_YES: Final = "✓"


def main() -> int:
    """Return 0 when all is written or as it should be, 1 when not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    stale = [language for language in LANGUAGES if renewed(language) != text_of(language)]
    for language in stale:
        name = manual(language).relative_to(ROOT)
        if options.check:
            print(f"{name} has tables that are no longer true: tools/manual_tables.py")
        else:
            manual(language).write_text(renewed(language), encoding="utf-8", newline="\n")
            print(f"wrote {name}")
    return 1 if options.check and stale else 0


def manual(language: Language) -> Path:
    """Return the manual of a language."""
    return FOLDER / f"staff-{language}.md"


def text_of(language: Language) -> str:
    """Return the manual of a language as it stands."""
    return manual(language).read_text(encoding="utf-8")


def renewed(language: Language) -> str:
    """Return the manual of a language with its tables made anew.

    Raises:
        ValueError: a table has no place in the manual, or more than one.
    """
    text = text_of(language)
    for name, rows_of in TABLES.items():
        begin, end = f"<!-- table {name} -->\n", f"<!-- end {name} -->"
        if text.count(begin) != 1 or text.count(end) != 1:
            raise ValueError(f"{manual(language).name} has no single place for the table {name}")
        before, rest = text.split(begin)
        text = before + begin + _markdown(rows_of(language)) + end + rest.split(end)[1]
    return text


def rights(language: Language) -> Sequence[Sequence[str]]:
    """Return the rows of who may do what, headings first."""
    say = Words(language).say
    rows = [["", *(say(f"role.{role}") for role in ROLES)]]
    rows += [
        [SAID[act][language], *(_YES if may(role, act) else "" for role in ROLES)] for act in ACTS
    ]
    return rows


def settings(language: Language) -> Sequence[Sequence[str]]:
    """Return the rows of what can be set, headings first, in the order of the room."""
    words = Words(language)
    say = words.say
    counts = {True: say("staff.settings.now"), False: say("staff.settings.restart")}
    rows = [[say("column.setting"), say("column.meaning"), say("column.default"), ""]]
    for group in GROUPS:
        rows.append([f"**{say(f'setting.group.{group}')}**", "", "", ""])
        for name, entry in TABLE.items():
            if entry.metadata["group"] == group:
                default = _value(name, getattr(Settings(), name), words)
                now = counts[bool(entry.metadata["now"])]
                rows.append([f"`{name}`", say(f"setting.{name}"), default, now])
    return rows


def reasons(language: Language) -> Sequence[Sequence[str]]:
    """Return the rows of the coded reasons, headings first."""
    say = Words(language).say
    rules = {"zh": "自动测量", "en": "Measured by"}[language]
    by_eye = {"zh": "人工判断", "en": "a person"}[language]
    comma = say("staff.list_comma")
    rows = [[say("column.code"), say("column.reason"), rules]]
    for reason in all_reasons().values():
        measured = comma.join(say(f"rule.{rule}") for rule in reason.rules) or by_eye
        rows.append([reason.code, reason.sentences[language], measured])
    return rows


TABLES: Final[Mapping[str, Callable[[Language], Sequence[Sequence[str]]]]] = {
    "rights": rights,
    "settings": settings,
    "reasons": reasons,
}


def _value(name: str, value: Value, words: Words) -> str:
    if isinstance(value, bool):
        return words.say("staff.settings.on" if value else "staff.settings.off")
    if name == "language":
        return words.say(f"setting.language.{value}")
    return f"`{value}`" if value != "" else "—"


def _markdown(rows: Iterable[Sequence[str]]) -> str:
    head, *body = rows
    lines = [head, ["---"] * len(head), *body]
    return "".join("| " + " | ".join(_cell(each) for each in line) + " |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
