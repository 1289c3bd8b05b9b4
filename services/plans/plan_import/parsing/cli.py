"""The command line's way to parse a file (temporary)."""
import json, sys
from pathlib import Path
from services.plans.plan_import.parsing.grammar import parse_text
if __name__ == "__main__":
    r = parse_text(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print(json.dumps({k: v for k, v in r.model_dump(mode="json").items() if k != "source_text"}, ensure_ascii=False, indent=1))
