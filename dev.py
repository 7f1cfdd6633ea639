"""The developer's commands: set up, run, test, measure, compile the forms and build, on Linux and Windows.

Only the standard library, and readable by an older Python, so that it can say in a sentence what is missing.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "ready.txt"
ON_WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if ON_WINDOWS else "python")
PACKAGE = ROOT / "khenthuong_desktop"
FORMS = ROOT / "forms"
COMPILED_FORMS = PACKAGE / "ui" / "forms"
OLDEST_PYTHON = (3, 11)
PIP_INSTALL = ("-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")

# What Qt cannot start without at all, and what only a window on a real screen needs.
CORE_LIBRARIES = (
    *("QtWidgets.abi3.so", "QtPrintSupport.abi3.so", "QtSvg.abi3.so", "QtPdfWidgets.abi3.so"),
    "Qt/plugins/platforms/libqoffscreen.so",
)
SCREEN_LIBRARIES = ("Qt/plugins/platforms/libqxcb.so",)

# Debian and Ubuntu packages whose name does not follow from the library's by `package_of`.
PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def say(sentence: str) -> None:
    print(sentence, flush=True)


def environment(**changes: str) -> dict[str, str]:
    """The caller's environment without what would lead Python astray or keep it from writing bytecode."""
    astray = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "__PYVENV_LAUNCHER__")
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    return {**kept, "PYTHONUTF8": "1", **changes}


def home_in(folder: Path) -> dict[str, str]:
    """Every place a program may take for the user's own, moved into a folder that will be thrown away."""
    windows = ("USERPROFILE", "APPDATA", "LOCALAPPDATA")
    elsewhere = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return dict.fromkeys((*windows, *elsewhere), str(folder))


@contextlib.contextmanager
def away_from_home() -> Iterator[dict[str, str]]:
    """An environment without a screen and without the developer's own settings, files and language."""
    # A machine set to plain C makes Qt warn and file names unreadable; this locale every Linux has.
    locale = {"LC_ALL": "C.UTF-8"} if sys.platform.startswith("linux") else {}
    with tempfile.TemporaryDirectory(prefix="khenthuong-", ignore_cleanup_errors=True) as folder:
        env = environment(QT_QPA_PLATFORM="offscreen", **locale, **home_in(Path(folder)))
        yield {name: value for name, value in env.items() if not name.startswith("KHENTHUONG_")}


def run(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=env or environment()).returncode


def ask(command: Sequence[str | Path], **changes: str) -> subprocess.CompletedProcess[str]:
    """A run nobody watches: no input, its output and errors kept as one text."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(**changes),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )


def run_quietly(stage: str, command: Sequence[str | Path]) -> bool:
    """One line for the stage; what the command printed is shown only when it fails."""
    say(stage)
    done = ask(command)
    if done.returncode:
        say(f"{done.stdout.rstrip()}\nKhông xong (failed): {stage}")
    return done.returncode == 0


def must_run(stage: str, command: Sequence[str | Path]) -> None:
    if not run_quietly(stage, command):
        raise SystemExit(1)


# --- the virtual environment ---------------------------------------------------------------------------


def check_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        raise SystemExit(
            f"Cần Python 3.11 trở lên, máy đang chạy {sys.version.split()[0]}; hãy cài bản mới từ python.org "
            "rồi chạy lại. (Python 3.11 or newer is needed.)"
        )
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info[1]}-venv"
    if not install_packages([package]):
        raise SystemExit(
            "Python này thiếu venv (the venv module is missing); hãy chạy lệnh sau rồi chạy lại:\n"
            f"  {command_for([package])}"
        )


def fingerprint() -> str:
    """What .venv was made from and where: a change in any of it means making it anew."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    made_from = [
        hashlib.sha256((ROOT / "requirements.txt").read_bytes().replace(b"\r\n", b"\n")).hexdigest(),
        [project["build-system"], project["project"], project["tool"]["setuptools"]],
        str(VENV),
        python_of_venv(),
    ]
    return hashlib.sha256(json.dumps(made_from, sort_keys=True).encode()).hexdigest()


def python_of_venv() -> str:
    """The version .venv really runs: empty when it is half-made, moved, or its Python was taken away."""
    try:
        asked = ask([PYTHON, "-c", "import sys; print(sys.version)"])
    except OSError:
        return ""
    return asked.stdout.strip() if asked.returncode == 0 else ""


def is_ready() -> bool:
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8") == fingerprint()


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Two commands started together must not both make .venv; the lock of a dead one is free again."""
    with open(ROOT / ".venv.lock", "w") as lock:
        if sys.platform == "win32":
            import msvcrt

            # Windows waits ten seconds at a time and then gives up; the other one may need longer.
            while True:
                with contextlib.suppress(OSError):
                    msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def ensure_venv() -> None:
    check_python()
    if is_ready():
        return
    with only_one_at_a_time():
        if is_ready():
            return
        if VENV.exists():
            try:
                shutil.rmtree(VENV)
            except OSError as problem:
                raise SystemExit(f"Hãy đóng chương trình đang chạy từ .venv rồi chạy lại ({problem}).") from problem
        must_run("Tạo .venv …", [sys.executable, "-m", "venv", VENV])
        locked: list[str | Path] = ["--require-hashes", "-r", ROOT / "requirements.txt"]
        must_run("Cài thư viện đã ghim (pinned libraries) …", [PYTHON, *PIP_INSTALL, *locked])
        must_run("Cài chương trình …", [PYTHON, *PIP_INSTALL, "--no-deps", "--no-build-isolation", "-e", ROOT])
        STAMP.write_text(fingerprint(), encoding="utf-8")


# --- the system's own libraries on Linux ----------------------------------------------------------------


def missing_libraries(names: Sequence[str]) -> list[str]:
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return []
    folders = list(VENV.glob("lib/python3*/site-packages/PySide6"))
    files = [folder / name for folder in folders for name in names if (folder / name).exists()]
    told = ask(["ldd", *files], LC_ALL="C")
    return sorted(set(re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE)))


def package_of(library: str) -> str:
    """libxcb-icccm.so.4 is in libxcb-icccm4, libX11.so.6 in libx11-6: Debian's rule but for PACKAGES."""
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return PACKAGES.get(library) or f"{name}{'-' if name[-1].isdigit() else ''}{version}"


def install_packages(packages: Sequence[str]) -> bool:
    """Only root on a system with apt can; anyone else is told the command."""
    if ON_WINDOWS or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say(f"Cài gói hệ thống: {' '.join(packages)} …")
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = ask(["apt-get", "-qq", *command], DEBIAN_FRONTEND="noninteractive")
    if done.returncode:
        say(done.stdout.rstrip())
    return done.returncode == 0


def command_for(packages: Sequence[str]) -> str:
    return f"sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"


def provide_libraries(names: Sequence[str]) -> bool:
    missing = missing_libraries(names)
    if not missing:
        return True
    packages = sorted({package_of(library) for library in missing})
    if install_packages(packages) and not missing_libraries(names):
        return True
    say(f"Máy thiếu thư viện hệ thống mà Qt cần ({', '.join(missing)}); hãy chạy:\n  {command_for(packages)}")
    return False


def prepare(on_screen: bool = False) -> None:
    ensure_venv()
    names = (*CORE_LIBRARIES, *SCREEN_LIBRARIES) if on_screen else CORE_LIBRARIES
    # Asked together, so that one command brings all. Only the core's are fatal: a Wayland desktop does without
    # the screen's, and Qt says itself what it could not load.
    if not provide_libraries(names) and missing_libraries(CORE_LIBRARIES):
        raise SystemExit(1)


# --- the commands --------------------------------------------------------------------------------------


def set_up(rest: list[str]) -> int:
    prepare(on_screen=True)
    say("Sẵn sàng.")
    return 0


def start(rest: list[str]) -> int:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    prepare(on_screen="offscreen" not in chosen)
    own_data = any(word == "--data" or word.startswith("--data=") for word in rest)
    data: list[str | Path] = [] if own_data else ["--data", ROOT / ".data"]
    outcome = run([PYTHON, "-m", PACKAGE.name, *data, *rest])
    seen = chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and outcome == -signal.SIGABRT and not seen:
        # Qt, finding no screen, aborts and blames its own installation.
        say(
            "Không mở được cửa sổ: máy này không có màn hình (DISPLAY và WAYLAND_DISPLAY đều trống). Hãy chạy trong "
            "phiên có màn hình, hoặc đặt QT_QPA_PLATFORM=offscreen để chạy thử không cần màn hình. (No screen.)"
        )
        return 1
    return outcome


def test(rest: list[str]) -> int:
    prepare()
    checks = {
        "ruff check …": ["ruff", "check", "--no-fix"],
        "ruff format --check …": ["ruff", "format", "--check"],
        "mypy …": ["mypy"],
    }
    passed = [run_quietly(stage, [PYTHON, "-m", *command]) for stage, command in checks.items()]
    say("pytest (import contracts among the tests) …")
    workers = min(4, os.cpu_count() or 1)
    with away_from_home() as env:
        outcome = run([PYTHON, "-m", "pytest", "-q", "-n", str(workers), *rest], env)
    return outcome or (0 if all(passed) else 1)


def bench(rest: list[str]) -> int:
    prepare()
    with away_from_home() as env:
        # Figures are of compiled bytecode, as in the program people have.
        run([PYTHON, "-m", "compileall", "-q", PACKAGE, ROOT / "tests"], env)
        return run([PYTHON, "-m", "tests.benchmarks", *rest], env)


def compile_form(source: Path) -> str:
    """The Python of one form, the same on every machine."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "form.py"
        uic = SCRIPTS / ("pyside6-uic.exe" if ON_WINDOWS else "pyside6-uic")
        told = ask([uic, "--no-autoconnection", "-o", target, source])
        if told.returncode:
            raise SystemExit(f"{source.name}: {told.stdout.strip()}")
        # uic imports everything a form might use, and setting up the class Qt alone costs a tenth of the start.
        ask([PYTHON, "-m", "ruff", "check", "--isolated", "--quiet", "--select", "F401", "--fix", target])
        lines = target.read_text(encoding="utf-8").splitlines()
    return "\n".join(line.rstrip() for line in lines).rstrip() + "\n"


def compiled_name(source: Path) -> str:
    return f"ui_{source.stem}.py"


def forms(rest: list[str]) -> int:
    prepare()
    sources = sorted(FORMS.glob("*.ui"))
    for stale in set(COMPILED_FORMS.glob("ui_*.py")) - {COMPILED_FORMS / compiled_name(s) for s in sources}:
        stale.unlink()
    for source in sources:
        target = COMPILED_FORMS / compiled_name(source)
        target.write_bytes(compile_form(source).encode("utf-8"))
    say(f"Đã dịch {len(sources)} biểu mẫu (forms).")
    return 0


def build(rest: list[str]) -> int:
    forms([])
    must_run(
        "PyInstaller …",
        [PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", "build.spec"],
    )
    folder = ROOT / "dist" / "KhenThuong"
    ending = ".exe" if ON_WINDOWS else ""
    typed, clicked = folder / f"khenthuong{ending}", folder / f"KhenThuongDesktop{ending}"
    with away_from_home() as env:
        data = Path(env["HOME"]) / "du lieu"
        trials: list[list[str | Path]] = [
            [typed, "--self-test"],
            [typed, "--data", data, "sample", "--people", "30"],
            [clicked, "--data", data, "--quit-when-painted"],
            [clicked, "--quit-when-painted"],
        ]
        outcome = next((code for trial in trials if (code := run(trial, env))), 0)
    size = sum(file.stat().st_size for file in folder.rglob("*") if not file.is_symlink())
    say(f"{folder}, {size / 1_000_000:.0f} MB: {'KHÔNG đạt' if outcome else 'đạt'}")
    return outcome


COMMANDS = {
    "setup": (set_up, "chuẩn bị .venv"),
    "run": (start, "mở chương trình trên dữ liệu riêng trong .data"),
    "test": (test, "ruff, mypy và pytest; tham số còn lại đưa cho pytest"),
    "bench": (bench, "đo tốc độ và bộ nhớ"),
    "forms": (forms, "dịch forms/*.ui"),
    "build": (build, "đóng gói bằng PyInstaller rồi tự kiểm tra"),
}


def main(words: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if not words or words[0] not in COMMANDS:
        say("python3 dev.py …")
        for name, (_, meaning) in COMMANDS.items():
            say(f"  {name:6} {meaning}")
        return 0 if words in (["-h"], ["--help"]) else 2
    command, _ = COMMANDS[words[0]]
    # "dev.py run -- --data …", as other runners want it, means the same here.
    rest = words[2:] if words[1:2] == ["--"] else words[1:]
    try:
        return command(rest)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
