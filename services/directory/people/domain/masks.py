"""How sensitive values look where nobody gave a reason to see them (R-DATA-8)."""

_SHORT = 10


def mask_id_number(number: str) -> str:
    """`110***********002X`: the first three and the last four places."""
    return f"{number[:3]}{'*' * (len(number) - 7)}{number[-4:]}"


def mask_phone(phone: str) -> str:
    """`138****1234`; of a short number only the last two digits."""
    if len(phone) < _SHORT:
        return f"{'*' * (len(phone) - 2)}{phone[-2:]}"
    return f"{phone[:3]}{'*' * (len(phone) - 7)}{phone[-4:]}"


def mask_card(number: str) -> str:
    """`****1234`: the last four digits, whatever the length."""
    return f"****{number[-4:]}"
