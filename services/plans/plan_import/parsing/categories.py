"""Categories: what a task is about, by the words of its title and text."""

import re

from services.plans.kinds import Category

# The first pattern of equal weight wins, so the narrower subjects stand first.
_WORDS: tuple[tuple[Category, str], ...] = (
    (Category.PROPOSALS, r"提案|合理化建议|金点子|献[一计]"),
    (
        Category.CONGRESS,
        (
            r"教代会|职代会|教职工?(?:代表)?大会|双代会|民主管理|民主监督|联席会议|代表大会"
            r"|民主参与|民主评议"
        ),
    ),
    (Category.DISCLOSURE, r"(?:校|园|政|事)务公开|公开栏|公开制度"),
    (Category.FUNDS, r"经费|会费|财务|经审|预算|决算|审计|账目|工会账|资产"),
    (Category.HARDSHIP, r"困难|帮扶|送温暖|帮困|扶贫|救助|互助|特困|济困|补助|送凉"),
    (Category.HEALTH, r"体检|健康检查|妇科|身心健康|心理|疗休?养|医保|保险|两癌|健康教育|身体健康"),
    (Category.VISITS, r"走访|慰问|看望|探望|家访|访问|退(?:休|离休|教)|离退休"),
    (Category.ETHICS, r"师德|师风|职业道德|教书育人|三育人|行风|廉洁从教|思想政治|德育|法制教育"),
    (Category.STAFF_HOME, r"[教职]工(?:之|小)家|建家|小家"),
    (
        Category.AWARD,
        r"评选|评比|表彰|先进(?:个人|集体|工作者)|标兵|模范|推优|评优|能手|示范岗|奖励",
    ),
    (Category.RESEARCH, r"调研|调查研究|论文|课题|理论研究|研讨|征文|科研"),
    (
        Category.TRAINING,
        r"培训|学习|讲座|业务水平|继续教育|读书|师徒|结对|基本功|岗位练兵|[比练]武|练兵|(?:劳动|技能|教学)[^,。]{0,6}(?:竞赛|大赛|比赛)|建功立业|演讲|素质",
    ),
    (
        Category.ACTIVITY,
        (
            r"文体|文娱|体育|比赛|竞赛|运动会|文艺|联欢|春游|秋游|旅游|球赛|球队|合唱|健身|晚会"
            r"|庆祝|三[、.·]?八|五一|六一|教师节|元旦|重阳"
            r"|歌咏|娱乐|趣味|登山|联谊"
        ),
    ),
    (
        Category.ORGANISATION,
        (
            r"自身建设|组织建设|换届|工会干部|会员|工会小组|工会委员|工会组织|制度建设|档案"
            r"|台账|宣传|信息|目标管理|考评|考核"
            r"|片区|规范化|女职?工委|维权机制|工会工作"
        ),
    ),
)
_COMPILED = [(category, re.compile(pattern)) for category, pattern in _WORDS]
_TITLE_WEIGHT = 4
_READ_LENGTH = 600


def categorise(title: str, text: str) -> Category:
    """The category whose words weigh most; words of the title count four times."""
    best, best_weight = Category.OTHER, 0
    for category, pattern in _COMPILED:
        weight = _TITLE_WEIGHT * len(pattern.findall(title)) + len(
            pattern.findall(text[:_READ_LENGTH])
        )
        if weight > best_weight:
            best, best_weight = category, weight
    return Category.ACTIVITY if best is Category.OTHER and "活动" in title else best
