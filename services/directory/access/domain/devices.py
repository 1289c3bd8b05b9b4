"""A device in words: what a browser calls itself is written for programs."""

import re

# In the order in which they must be asked: Edge calls itself Chrome, too.
_PROGRAMS = (
    (re.compile("wxwork", re.IGNORECASE), "企业微信"),
    (re.compile("MicroMessenger", re.IGNORECASE), "微信"),
    (re.compile("DingTalk", re.IGNORECASE), "钉钉"),
    (re.compile("Edg/"), "Edge 浏览器"),
    (re.compile("Firefox/"), "Firefox 浏览器"),
    (re.compile("Chrome/"), "Chrome 浏览器"),
    (re.compile("Safari/"), "Safari 浏览器"),
)
_MACHINES = (
    (re.compile("iPhone|iPad"), "苹果手机或平板"),
    (re.compile("Harmony", re.IGNORECASE), "鸿蒙设备"),
    (re.compile("Android"), "安卓手机或平板"),
    (re.compile("Windows"), "Windows 电脑"),
    (re.compile("Macintosh"), "苹果电脑"),
    (re.compile("Linux"), "Linux 电脑"),
)
_LONGEST_NAME = 40


def device_words(agent: str) -> str:
    """The machine and its browser; a program keeps the name it gave."""
    known = (
        next((word for sign, word in signs if sign.search(agent)), "")
        for signs in (_MACHINES, _PROGRAMS)
    )
    return "，".join(word for word in known if word) or agent[:_LONGEST_NAME] or "未知设备"
