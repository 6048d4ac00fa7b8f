#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tree and says where it breaks a rule of the house.

rules.py ROOT            checks ROOT
rules.py ROOT --selftest breaks each rule in a copy of a tiny tree and sees that it is noticed
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 60
SOURCES = (".cpp", ".h")
OURS = ("app", "core", "ui", "tests")
ROLES = ("signin", "owner", "desk", "vet", "admin", "board", "kiosk")
# What each core folder may include; the order of DESIGN's arrow.
CORE = {
    "base": {"base"},
    "media": {"base", "media"},
    "settings": {"base", "settings"},
    "security": {"base", "security"},
    "database": {"base", "settings", "security", "database"},
    "people": {"base", "settings", "security", "database", "people"},
    "patients": {"base", "settings", "security", "database", "people", "patients"},
    "agenda": {"base", "settings", "security", "database", "people", "patients", "agenda"},
    "records": {"base", "settings", "security", "database", "people", "patients", "records"},
    "payments": {"base", "settings", "security", "database", "people", "patients", "agenda",
                 "records", "payments"},
    "documents": {"base", "settings", "security", "database", "people", "patients", "agenda",
                  "records", "payments", "documents"},
}
QT_MODULES_OF_SIGHT = ("QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets")

# rule -> files that break it for a reason.
EXCEPTIONS = {
    # Asks whether it is called on the GUI's thread, which only the application knows; and brings
    # a background job's answer to the main thread's event loop.
    "instance": {"core/database/connection.cpp", "core/base/background.h"},
    "long function": {"ui/shared/tokens.cpp"},  # the table of tokens, a line each
}


def excepted(rule, path):
    return path in EXCEPTIONS.get(rule, ())


class Tree:
    def __init__(self, root):
        self.root = root
        listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"],
                                capture_output=True, text=True)
        if listed.returncode == 0 and listed.stdout:
            names = listed.stdout.splitlines()
        else:
            names = [os.path.relpath(os.path.join(folder, name), root)
                     for folder, _, files in os.walk(root) for name in files]
        self.names = sorted(name for name in set(names) if os.path.isfile(f"{root}/{name}"))
        self.texts = {}

    def text(self, name):
        if name not in self.texts:
            with open(f"{self.root}/{name}", encoding="utf-8") as file:
                self.texts[name] = file.read()
        return self.texts[name]

    def sources(self, *folders):
        folders = folders or OURS
        return [name for name in self.names
                if name.endswith(SOURCES) and name.startswith(tuple(f + "/" for f in folders))]


def without_comments(text):
    """The text with comments blanked, lines kept."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\''

    def blank(match):
        return match.group() if match.group()[0] in "\"'" else re.sub(r"[^\n]", " ", match.group())
    return re.sub(pattern, blank, text, flags=re.S)


def strings(text):
    for match in re.finditer(r'"(?:\\.|[^"\\\n])*"', without_comments(text)):
        yield text.count("\n", 0, match.start()) + 1, match.group()[1:-1]


def includes(text):
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+([<"])([^>"]+)', line)
        if match:
            yield number, match.group(1), match.group(2)


def gui_headers():
    """The class headers of Gui and Widgets, from the Qt that is installed."""
    found = set()
    for base in ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6",
                 "/usr/include/qt6", os.environ.get("QT_INCLUDE_DIR", "")):
        for module in QT_MODULES_OF_SIGHT:
            folder = os.path.join(base, module)
            if base and os.path.isdir(folder):
                found.update(name for name in os.listdir(folder) if name.startswith("Q"))
    return found | {"QWidget", "QApplication", "QGuiApplication", "QPixmap", "QImage", "QLabel"}


def core_sees_no_window(tree):
    gui = gui_headers()
    for name in tree.sources("core"):
        for line, _, target in includes(tree.text(name)):
            parts = target.split("/")
            if parts[0] in QT_MODULES_OF_SIGHT or parts[-1] in gui:
                yield name, line, f"core includes {target}"


def folder_of(path):
    parts = path.split("/")
    if parts[0] in ("core", "ui", "app") and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0]


def edges(tree):
    for name in tree.sources("app", "core", "ui"):
        for line, mark, target in includes(tree.text(name)):
            if mark == '"' and target.split("/")[0] in OURS:
                if folder_of(name) != folder_of(target):
                    yield name, line, folder_of(name), folder_of(target)


def arrows_are_kept(tree):
    for name, line, source, target in edges(tree):
        wrong = target == "tests"
        if source.startswith("core/"):
            wrong = wrong or not target.startswith("core/")
            allowed = CORE.get(source[5:])
            if allowed is None:
                yield name, line, f"{source} has no place among the arrows of tests/rules/rules.py"
            elif target.startswith("core/") and target[5:] not in allowed:
                wrong = True
        elif source.startswith("ui/"):
            wrong = wrong or target.startswith("app/")
            if target.startswith("ui/") and target[3:] in ROLES:
                wrong = True
        if wrong:
            yield name, line, f"{source} may not include {target}"


def no_cycles(tree):
    graph, where = {}, {}
    for name, line, source, target in edges(tree):
        graph.setdefault(source, set()).add(target)
        where.setdefault((source, target), (name, line))

    def reaches(start, goal, seen):
        return any(step == goal or (step not in seen and not seen.add(step)
                                    and reaches(step, goal, seen))
                   for step in graph.get(start, ()))
    for (source, target), (name, line) in sorted(where.items()):
        if reaches(target, source, set()):
            yield name, line, f"{source} and {target} include each other"


def files_are_short(tree):
    for name in tree.sources():
        count = tree.text(name).count("\n")
        if count > MAX_FILE_LINES and not excepted("long file", name):
            yield name, 1, f"{count} lines, more than {MAX_FILE_LINES}"


def functions_are_short(tree):
    if not shutil.which("ctags"):
        print("ctags is missing: functions are not measured", file=sys.stderr)
        return
    names = tree.sources()
    tags = subprocess.run(
        ["ctags", "--languages=C++", "--langmap=C++:.cpp.h", "--c++-kinds=f", "--fields=+ne",
         "--excmd=number", "-f", "-", "-L", "-"], cwd=tree.root, input="\n".join(names),
        capture_output=True, text=True, check=True).stdout
    for tag in tags.splitlines():
        words = tag.split("\t")
        end = next((word for word in words if word.startswith("end:")), None)
        if not end:
            continue
        start = int(words[2].rstrip(';"'))
        count = int(end[4:]) - start + 1
        # A test case reads from top to bottom; it is a page, not a function.
        if words[1].startswith("tests/") or excepted("long function", words[1]):
            continue
        if count > MAX_FUNCTION_LINES:
            yield words[1], start, f"{words[0]} has {count} lines, more than {MAX_FUNCTION_LINES}"


def nothing_is_put_off(tree):
    for name in tree.names:
        if name.endswith(SOURCES + (".sql", ".sh", ".py", ".txt", ".cmake")):
            for number, line in enumerate(tree.text(name).splitlines(), 1):
                if re.search(r"\b(TO" r"DO|FIX" r"ME)\b", line):
                    yield name, number, "something is put off"


def no_singletons(tree):
    for name in tree.sources("core", "ui"):
        code = without_comments(tree.text(name))
        for match in re.finditer(r"::instance\(\)", code):
            if not excepted("instance", name):
                yield name, code.count("\n", 0, match.start()) + 1, "instance()"


def no_nested_loops(tree):
    for name in tree.sources("app", "core", "ui"):
        if name.startswith("app/tour/"):
            continue
        code = without_comments(tree.text(name))
        for match in re.finditer(r"\bQEventLoop\b|\bprocessEvents\b|\bexec\(\)", code):
            is_main = name.endswith("/main.cpp") and match.group() == "exec()"
            if not is_main:
                line = code.count("\n", 0, match.start()) + 1
                yield name, line, f"{match.group()}: an event loop inside another"


def no_style_sheets(tree):
    """With one, Qt styles a whole subtree again whenever a widget gets a parent."""
    for name in tree.sources("app", "core", "ui"):
        code = without_comments(tree.text(name))
        for match in re.finditer(r"\bsetStyleSheet\b", code):
            yield name, code.count("\n", 0, match.start()) + 1, "a style sheet"


def licence_comes_first(tree):
    for name in tree.names:
        top = name.split("/")[0]
        if not name.endswith(SOURCES + (".sql", ".sh", ".py", ".cmake")) \
                and not name.endswith("CMakeLists.txt"):
            continue
        if top in OURS + ("sql", "cmake", "packaging", "resources") or "/" not in name:
            head = "\n".join(tree.text(name).splitlines()[:2])
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield name, 1, "no SPDX line at the top"


SQL = re.compile(r"\b(SELECT\s+[\w*'(]|INSERT\s+INTO|UPDATE\s+\w+(\.\w+)?\s+SET|DELETE\s+FROM|"
                 r"CREATE\s+(TABLE|ROLE|FUNCTION|DATABASE|SCHEMA)|ALTER\s+(TABLE|ROLE)|"
                 r"DROP\s+(TABLE|DATABASE|SCHEMA|ROLE)|GRANT\s+\w+\s+(ON|TO))")


def sql_lives_in_sql(tree):
    for name in tree.sources("app", "core", "ui"):
        for line, string in strings(tree.text(name)):
            if SQL.search(string):
                yield name, line, f'SQL in C++: "{string[:50]}"'


def classes_are_declared_apart(tree):
    """`class QLayout*` inside a namespace declares another QLayout; only a build in which an
    earlier file has included the real one does not notice."""
    for name in tree.sources("app", "core", "ui", "tests"):
        code = without_comments(tree.text(name)) if name.endswith(".h") else ""
        for match in re.finditer(r"(?<=[(,<])\s*class Q\w+\s*[*&]|^\s+class Q\w+\s*[*&]", code,
                                 re.MULTILINE):
            line = code.count("\n", 0, match.start()) + 1
            yield name, line, f"{match.group().strip()} declared where it is used"


DECLARED = re.compile(r"(?:inline )?(?:constexpr|const) [\w:<>&* \[\]]*?(\w+)(?:\[\])?(?:\{| =|,|;)|"
                      r"(?:struct|class|enum class|enum) (\w+)")
FUNCTION = re.compile(r"[\w:<>&*, \[\]]+?[ &*](\w+)\(")


def signature(line, rest):
    """The name that a line at the margin declares; of a function with its parameters' types."""
    match = DECLARED.match(line)
    if match:
        return match.group(1) or match.group(2)
    match = FUNCTION.match(line)
    if not match:
        return None
    whole = line[match.end():] + " " + " ".join(text.strip() for text in rest[:6])
    parameters = re.sub(r"\s*=\s*[^,)]+", "", whole.split(")")[0])
    types = (re.sub(r"\s?\b\w+$", "", one.strip()) for one in parameters.split(","))
    return f"{match.group(1)}({','.join(types)})"


def unnamed_names(text):
    """(line, name) of what unnamed namespaces declare at the margin."""
    lines = text.splitlines()
    inside = False
    for number, line in enumerate(lines, 1):
        if line == "namespace {":
            inside = True
        elif line.startswith("} // namespace"):
            inside = False
        elif inside and line and (line[0].isalpha() or line[0] == "["):
            name = signature(line, lines[number:])
            if name:
                yield number, name


def unnamed_names_differ(tree):
    """A unity build puts the sources of a folder into one: there they would clash."""
    seen = {}
    for name in tree.sources("app", "core", "ui"):
        if not name.endswith(".cpp"):
            continue
        for line, what in unnamed_names(without_comments(tree.text(name))):
            bare = what.split("(")[0]
            first = seen.setdefault((folder_of(name), what), name)
            if first != name:
                yield name, line, f"{what} is also in {first}: a unity build has both"
            # Functions may share a name among themselves, not with anything else.
            is_function = bare != what
            seen.setdefault((folder_of(name), bare, is_function), name)
            twin = seen.get((folder_of(name), bare, not is_function))
            if twin and twin != name:
                yield name, line, f"{bare} is something else in {twin}: a unity build has both"


def no_pop_ups(tree):
    """What people are asked or told stands in the page, in words of its own."""
    for name in tree.sources("app", "core", "ui"):
        code = without_comments(tree.text(name))
        for match in re.finditer(r"\bQ(Message|ProgressDialog|InputDialog|ErrorMessage)(Box)?\b", code):
            yield name, code.count("\n", 0, match.start()) + 1, f"{match.group()}: a pop-up"


STATEMENTS = ("docs/statements.md", "docs/payments.md")
NAMED = re.compile(r"^- “(.+)” — `([^`]+)`$")


def one_string(text):
    """The text with C++ strings that stand side by side joined, as the compiler reads them."""
    return re.sub(r'"\s*\n\s*"', "", text).replace('\\"', '"')


def statements_are_held(tree):
    for page in STATEMENTS:
        if page in tree.names:
            yield from tests_are_there(tree, page)


def tests_are_there(tree, page):
    for number, line in enumerate(tree.text(page).splitlines(), 1):
        if not line.startswith("- "):
            continue
        match = NAMED.match(line)
        if not match:
            yield page, number, "a test is named as - “title” — `file`"
        elif match.group(2) not in tree.names:
            yield page, number, f"there is no {match.group(2)}"
        elif match.group(1) not in one_string(tree.text(match.group(2))):
            yield page, number, f"{match.group(2)} has no “{match.group(1)}”"


RULES = (core_sees_no_window, arrows_are_kept, no_cycles, files_are_short, functions_are_short,
         nothing_is_put_off, no_singletons, no_nested_loops, no_style_sheets, licence_comes_first,
         sql_lives_in_sql, classes_are_declared_apart, unnamed_names_differ, no_pop_ups,
         statements_are_held)


def check(root):
    tree = Tree(root)
    if len(tree.sources()) == 0:
        return ["no sources here"]
    return [f"{name}:{line}: {what}" for rule in RULES for name, line, what in rule(tree)]


SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
# rule -> a file that breaks it, and nothing else.
BREAKS = {
    "core_sees_no_window": ("core/base/a.cpp", SPDX + "#include <QWidget>\n"),
    "arrows_are_kept": ("ui/vet/a.cpp", SPDX + '#include "ui/desk/deskview.h"\n'),
    "no_cycles": ("core/base/a.cpp", SPDX + '#include "core/people/person.h"\n'),
    "files_are_short": ("ui/vet/a.cpp", SPDX + "\n" * 500),
    "functions_are_short": ("ui/vet/a.cpp",
                            SPDX + "void f()\n{\n" + "    g();\n" * 60 + "}\n"),
    "nothing_is_put_off": ("sql/a.sql", "-- SPDX-License-Identifier: GPL-3.0-or-later\n-- TO"
                           "DO\n"),
    "no_singletons": ("ui/vet/a.cpp", SPDX + "void f() { Settings::instance().set(1); }\n"),
    "no_nested_loops": ("ui/vet/a.cpp", SPDX + "void f() { QEventLoop loop; }\n"),
    "no_style_sheets": ("ui/vet/a.cpp", SPDX + 'void f(W& w) { w.setStyleSheet("a{}"); }\n'),
    "licence_comes_first": ("ui/vet/a.cpp", "void f();\n"),
    "sql_lives_in_sql": ("core/base/a.cpp",
                         SPDX + 'const char* a = "SELECT id FROM clinic.users";\n'),
    "unnamed_names_differ": ("ui/desk/b.cpp", SPDX + "namespace {\n\nint f(int a)\n{\n}\n\n"
                             "} // namespace\n"),
    "no_pop_ups": ("ui/vet/a.cpp", SPDX + "void f() { QMessageBox box; }\n"),
    "statements_are_held": ("docs/statements.md", "- “A title” — `ui/desk/a.cpp`\n"),
    "classes_are_declared_apart": ("ui/vet/a.h", SPDX + "void f(class QLayout* layout);\n"),
}


def selftest():
    wrong = []
    for rule in RULES:
        with tempfile.TemporaryDirectory() as root:
            sound = {"core/people/person.h": SPDX + '#include "core/base/result.h"\n',
                     "core/base/result.h": SPDX, "ui/desk/deskview.h": SPDX,
                     "ui/desk/a.cpp": SPDX + "namespace {\n\nint f(int b)\n{\n}\n\n"
                     "} // namespace\n"}
            path, text = BREAKS[rule.__name__]
            for step, files in (("sound", sound), ("broken", {path: text})):
                for name, content in files.items():
                    os.makedirs(os.path.dirname(f"{root}/{name}"), exist_ok=True)
                    with open(f"{root}/{name}", "w", encoding="utf-8") as file:
                        file.write(content)
                noticed = list(rule(Tree(root)))
                if bool(noticed) != (step == "broken"):
                    wrong.append(f"{rule.__name__}: a {step} tree gives {noticed}")
    return wrong


def main():
    lines = selftest() if "--selftest" in sys.argv else check(sys.argv[1])
    print("\n".join(lines))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
