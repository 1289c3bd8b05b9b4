"""Sentences about the terms of a congress."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.CONGRESS_TERM_ENDING: Text(
        "{title}{ends}",
        "本单位{title}{ends}。\n"
        "请与党组织商量换届的时间，{elects}再打开“届和代表”开新一届。{latest}",
    ),
    Kind.CONGRESS_TERMS_ENDING: Text(
        "有 {count} 个单位的教代会要换届",
        "{lines}\n请提醒这些单位按期换届；各单位的届次和任期在“届和代表”里查看。",
        "{union}：{title}{ends}",
    ),
}
