"""Rules of union groups."""

from collections.abc import Collection
from uuid import UUID

from shared.errors import Invalid, Refused


class GroupClosed(Refused):
    """The group is no more."""

    code = "group-closed"


class NotInGroup(Invalid):
    """The leader of a group is one of its members."""

    code = "not-in-group"


class NotInUnion(Invalid):
    """Members of a group work in its union."""

    code = "not-in-union"


def check_members(wanted: Collection[UUID], staff: Collection[UUID]) -> None:
    """Members work in the union.

    Raises:
        NotInUnion: somebody does not.

    """
    strangers = set(wanted) - set(staff)
    if strangers:
        raise NotInUnion(f"选中的人里有 {len(strangers)} 人不在本单位，请重新选择。")


def check_leader(leader: UUID | None, members: Collection[UUID]) -> None:
    """The leader is a member.

    Raises:
        NotInGroup: they are not.

    """
    if leader is not None and leader not in members:
        raise NotInGroup("小组长应是本组成员，请先把他加入小组。")
