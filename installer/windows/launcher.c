/* LoRA Atelier.exe: finds its folder, prepares the first start, and runs the app in its private Python.

   It shows no console, keeps the user's own Python settings away, and stays until the app ends so that no child is left.
   Options of its own: --prepare-only (first start without opening the app), --quiet (no window). */
#include "launcher.h"
#include <shellapi.h>

static Places places;

static BOOL begins_with(const wchar_t *name, const wchar_t *start)
{
    return _wcsnicmp(name, start, wcslen(start)) == 0;
}

/* The user's own Python, pip, uv and conda settings would reach into our private one. */
static void forget_foreign_settings(void)
{
    static const wchar_t *const FOREIGN[] = {L"PYTHON", L"PIP_", L"UV_", L"CONDA_", L"VIRTUAL_ENV"};
    wchar_t *all = GetEnvironmentStringsW(), name[512];
    for (wchar_t *entry = all; *entry; entry += wcslen(entry) + 1) {
        wchar_t *end = wcschr(entry + 1, L'=');
        if (!end || end - entry >= 512)
            continue;
        wcsncpy(name, entry, (size_t)(end - entry));
        name[end - entry] = 0;
        for (size_t at = 0; at < sizeof FOREIGN / sizeof *FOREIGN; at++)
            if (begins_with(name, FOREIGN[at]))
                SetEnvironmentVariableW(name, NULL);
    }
    FreeEnvironmentStringsW(all);
}

static void set_environment(void)
{
    wchar_t path[LONG_PATH];
    forget_foreign_settings();
    join(path, places.engine, L"cache");
    SetEnvironmentVariableW(L"UV_CACHE_DIR", path);
    join(path, places.engine, L"python.new");
    SetEnvironmentVariableW(L"UV_PYTHON_INSTALL_DIR", path);
    SetEnvironmentVariableW(L"UV_NO_CONFIG", L"1");
    SetEnvironmentVariableW(L"UV_PYTHON_PREFERENCE", L"only-managed");
    SetEnvironmentVariableW(L"UV_HTTP_TIMEOUT", L"600");
    SetEnvironmentVariableW(L"UV_SYSTEM_CERTS", L"1");
    SetEnvironmentVariableW(L"UV_NO_PROGRESS", L"1");
    SetEnvironmentVariableW(L"NO_COLOR", L"1");
    SetEnvironmentVariableW(L"PYTHONUTF8", L"1");
    SetEnvironmentVariableW(L"PYTHONNOUSERSITE", L"1");
    /* "-m" must not look for modules in the folder the user happens to stand in. */
    SetEnvironmentVariableW(L"PYTHONSAFEPATH", L"1");
    SetEnvironmentVariableW(L"PYTHONPATH", places.app);
    if (places.is_portable) {
        join(path, places.root, L"data\\settings.ini");
        SetEnvironmentVariableW(L"LORA_ATELIER_SETTINGS", path);
    }
}

/* Add one argument the way the C runtime will read it back. */
static void add_argument(wchar_t *line, size_t room, const wchar_t *argument)
{
    size_t at = wcslen(line), slashes = 0;
    if (at + wcslen(argument) * 2 + 4 > room)
        return;
    line[at++] = L' ';
    line[at++] = L'"';
    for (; *argument; argument++) {
        if (*argument == L'"')
            for (size_t count = slashes + 1; count; count--)
                line[at++] = L'\\';
        slashes = *argument == L'\\' ? slashes + 1 : 0;
        line[at++] = *argument;
    }
    for (; slashes; slashes--)
        line[at++] = L'\\';
    line[at++] = L'"';
    line[at] = 0;
}

static BOOL take_option(int *count, wchar_t **arguments, const wchar_t *name)
{
    if (*count < 2 || wcscmp(arguments[1], name) != 0)
        return FALSE;
    for (int at = 1; at + 1 < *count; at++)
        arguments[at] = arguments[at + 1];
    *count -= 1;
    return TRUE;
}

static DWORD start_app(int count, wchar_t **arguments)
{
    static wchar_t line[32000];
    swprintf(line, 32000, L"\"%ls\" -m installer.start", places.pythonw);
    for (int at = 1; at < count; at++)
        add_argument(line, 32000, arguments[at]);
    return run_app(line, places.app_log);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE unused, PWSTR unused_line, int show)
{
    (void)instance, (void)unused, (void)unused_line, (void)show;
    int count;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    BOOL is_preparing_only = take_option(&count, arguments, L"--prepare-only");
    BOOL is_quiet = take_option(&count, arguments, L"--quiet");
    find_places(&places);
    set_environment();
    if (!window_packages_are_ready(&places)) {
        open_log(places.log);
        DWORD code = prepare_first_start(&places, is_quiet);
        if (code != 0)
            return (int)code;
    }
    if (is_preparing_only)
        return 0;
    DWORD code = start_app(count, arguments);
    if (code != 0 && !is_quiet && MessageBoxW(NULL, word(W_APP_FAILED), word(W_TITLE), MB_OKCANCEL | MB_ICONERROR) == IDOK)
        ShellExecuteW(NULL, L"open", places.app_log, NULL, NULL, SW_SHOWNORMAL);
    return (int)code;
}
