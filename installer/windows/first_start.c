/* The first start: a private Python and the window's packages, with a progress window and never a console.

   Everything is done by uv from pinned versions and hashes. It is safe to end this at any moment: "ready" is a copy of
   the lock that is only put in place when all of it was installed, and finished downloads are found again in uv's cache. */
#include "launcher.h"
#include <commctrl.h>
#include <shellapi.h>

#ifndef PYTHON_VERSION
#error "PYTHON_VERSION comes from installer/build.py"
#endif

enum { ID_STEP = 100, ID_LINE, ID_BAR, ID_LIST, ID_CANCEL, ID_RETRY, ID_LOG, ID_NETWORK };
#define NEWS_LINE (WM_APP + 1)
#define NEWS_STEP (WM_APP + 2)
#define NEWS_ENDED (WM_APP + 3)

static const Places *places;
static HWND window;
static HANDLE cancel;
static DWORD result;
static BOOL is_working;

static BOOL files_are_equal(const wchar_t *one, const wchar_t *other)
{
    static char left[1 << 20], right[1 << 20];
    DWORD left_size = 0, right_size = 0;
    BOOL read = FALSE;
    HANDLE a = CreateFileW(one, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    HANDLE b = CreateFileW(other, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (a != INVALID_HANDLE_VALUE && b != INVALID_HANDLE_VALUE)
        read = ReadFile(a, left, sizeof left, &left_size, NULL) && ReadFile(b, right, sizeof right, &right_size, NULL);
    CloseHandle(a);
    CloseHandle(b);
    return read && left_size > 0 && left_size == right_size && memcmp(left, right, left_size) == 0;
}

BOOL window_packages_are_ready(const Places *given)
{
    return exists(given->python) && files_are_equal(given->lock, given->ready);
}

static void heard(const wchar_t *line)
{
    if (window)
        SendMessageW(window, NEWS_LINE, 0, (LPARAM)line);
}

static void step(enum Word which)
{
    log_line(word(which));
    if (window)
        SendMessageW(window, NEWS_STEP, 0, (LPARAM)word(which));
}

static DWORD fetch_python(void)
{
    wchar_t command[LONG_PATH * 3], fresh[LONG_PATH], found[LONG_PATH], target[LONG_PATH], pattern[LONG_PATH];
    WIN32_FIND_DATAW entry;
    swprintf(fresh, LONG_PATH, L"%ls\\python.new", places->engine);
    swprintf(target, LONG_PATH, L"%ls\\python", places->engine);
    swprintf(command, LONG_PATH * 3, L"\"%ls\" python install %ls --no-registry --no-bin --reinstall --install-dir \"%ls\"",
             places->uv, L"" PYTHON_VERSION, fresh);
    DWORD code = run_hidden(command, heard, cancel);
    if (code != 0)
        return code;
    swprintf(pattern, LONG_PATH, L"%ls\\cpython-" PYTHON_VERSION L"-*", fresh);
    HANDLE search = FindFirstFileW(pattern, &entry);
    if (search == INVALID_HANDLE_VALUE)
        return ERROR_FILE_NOT_FOUND;
    FindClose(search);
    swprintf(found, LONG_PATH, L"%ls\\%ls", fresh, entry.cFileName);
    /* Virus scanners hold fresh files for a moment. */
    for (int attempt = 0; attempt < 40; attempt++) {
        if (MoveFileExW(found, target, 0))
            return 0;
        Sleep(250);
    }
    return GetLastError();
}

static DWORD fetch_packages(void)
{
    wchar_t command[LONG_PATH * 4], wheels[LONG_PATH], offline[LONG_PATH + 32] = L"";
    swprintf(wheels, LONG_PATH, L"%ls\\window", places->pack);
    if (exists(wheels))
        swprintf(offline, LONG_PATH + 32, L"--no-index --find-links \"%ls\"", wheels);
    swprintf(command, LONG_PATH * 4,
             L"\"%ls\" pip sync --python \"%ls\" --break-system-packages --require-hashes --only-binary :all: %ls \"%ls\"",
             places->uv, places->python, offline, places->lock);
    return run_hidden(command, heard, cancel);
}

static DWORD mark_ready(void)
{
    wchar_t beside[LONG_PATH];
    swprintf(beside, LONG_PATH, L"%ls.new", places->ready);
    if (!CopyFileW(places->lock, beside, FALSE) || !MoveFileExW(beside, places->ready, MOVEFILE_REPLACE_EXISTING))
        return GetLastError();
    return 0;
}

static DWORD do_all(void)
{
    wchar_t marker[LONG_PATH];
    CreateDirectoryW(places->engine, NULL);
    swprintf(marker, LONG_PATH, L"%ls\\" MARKER, places->engine);
    CloseHandle(CreateFileW(marker, GENERIC_WRITE, 0, NULL, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL));
    choose_sources(places);
    DWORD code = 0;
    if (!exists(places->python)) {
        step(W_STEP_PYTHON);
        code = fetch_python();
    }
    if (code == 0) {
        step(W_STEP_PACKAGES);
        code = fetch_packages();
    }
    if (code == 0)
        code = mark_ready();
    if (code == 0)
        step(W_STEP_DONE);
    return code;
}

static DWORD WINAPI work(void *nothing)
{
    (void)nothing;
    result = do_all();
    PostMessageW(window, NEWS_ENDED, 0, 0);
    return 0;
}

static void start_work(void)
{
    ResetEvent(cancel);
    is_working = TRUE;
    SetDlgItemTextW(window, ID_CANCEL, word(W_CANCEL));
    ShowWindow(GetDlgItem(window, ID_RETRY), SW_HIDE);
    ShowWindow(GetDlgItem(window, ID_LOG), SW_HIDE);
    ShowWindow(GetDlgItem(window, ID_NETWORK), SW_HIDE);
    ShowWindow(GetDlgItem(window, ID_BAR), SW_SHOW);
    SendDlgItemMessageW(window, ID_BAR, PBM_SETMARQUEE, TRUE, 30);
    CloseHandle(CreateThread(NULL, 0, work, NULL, 0, NULL));
}

static void work_ended(void)
{
    is_working = FALSE;
    if (result == 0) {
        DestroyWindow(window);
        return;
    }
    BOOL was_stopped = WaitForSingleObject(cancel, 0) == WAIT_OBJECT_0;
    log_line(word(was_stopped ? W_STOPPED : W_FAILED));
    SetDlgItemTextW(window, ID_STEP, word(was_stopped ? W_STOPPED : W_FAILED));
    SetDlgItemTextW(window, ID_CANCEL, word(W_CLOSE));
    ShowWindow(GetDlgItem(window, ID_RETRY), SW_SHOW);
    ShowWindow(GetDlgItem(window, ID_LOG), SW_SHOW);
    ShowWindow(GetDlgItem(window, ID_NETWORK), SW_SHOW);
    ShowWindow(GetDlgItem(window, ID_BAR), SW_HIDE);
    SetFocus(GetDlgItem(window, ID_RETRY));
}

static void pressed(int button)
{
    if (button == ID_RETRY)
        start_work();
    if (button == ID_LOG)
        ShellExecuteW(window, L"open", places->log, NULL, NULL, SW_SHOWNORMAL);
    if (button == ID_NETWORK)
        open_network_choice(places, window);
    if (button != ID_CANCEL && button != IDCANCEL)
        return;
    if (is_working)
        SetEvent(cancel);
    else
        DestroyWindow(window);
}

static LRESULT CALLBACK on_message(HWND given, UINT message, WPARAM wide, LPARAM value)
{
    switch (message) {
    case NEWS_LINE:
        SetDlgItemTextW(given, ID_LINE, (const wchar_t *)value);
        SendDlgItemMessageW(given, ID_LIST, LB_ADDSTRING, 0, value);
        SendDlgItemMessageW(given, ID_LIST, LB_SETTOPINDEX, (WPARAM)SendDlgItemMessageW(given, ID_LIST, LB_GETCOUNT, 0, 0) - 1, 0);
        return 0;
    case NEWS_STEP:
        SetDlgItemTextW(given, ID_STEP, (const wchar_t *)value);
        return 0;
    case NEWS_ENDED:
        work_ended();
        return 0;
    case WM_COMMAND:
        pressed(LOWORD(wide));
        return 0;
    case WM_CTLCOLORSTATIC:
        SetBkMode((HDC)wide, TRANSPARENT);
        return (LRESULT)GetSysColorBrush(COLOR_WINDOW);
    case WM_CLOSE:
        pressed(ID_CANCEL);
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProcW(given, message, wide, value);
}

static int dots(int at_96)
{
    UINT per_inch = window ? GetDpiForWindow(window) : 96;
    return MulDiv(at_96, per_inch ? (int)per_inch : 96, 96);
}

static HWND add(const wchar_t *kind, const wchar_t *text, DWORD style, int id, int x, int y, int width, int height, HFONT font)
{
    HWND made = CreateWindowExW(0, kind, text, WS_CHILD | WS_VISIBLE | style, dots(x), dots(y), dots(width), dots(height),
                                window, (HMENU)(INT_PTR)id, GetModuleHandleW(NULL), NULL);
    SendMessageW(made, WM_SETFONT, (WPARAM)font, TRUE);
    return made;
}

static void build_window(void)
{
    WNDCLASSW kind = {0};
    kind.lpfnWndProc = on_message;
    kind.hInstance = GetModuleHandleW(NULL);
    kind.hIcon = LoadIconW(kind.hInstance, MAKEINTRESOURCEW(1));
    kind.hCursor = LoadCursorW(NULL, (LPCWSTR)IDC_ARROW);
    kind.hbrBackground = (HBRUSH)(COLOR_WINDOW + 1);
    kind.lpszClassName = L"LoRAAtelierFirstStart";
    RegisterClassW(&kind);
    window = CreateWindowExW(0, kind.lpszClassName, word(W_TITLE), WS_OVERLAPPED | WS_CAPTION | WS_SYSMENU | WS_MINIMIZEBOX,
                             CW_USEDEFAULT, CW_USEDEFAULT, 100, 100, NULL, NULL, kind.hInstance, NULL);
    RECT size = {0, 0, dots(560), dots(340)};
    AdjustWindowRectEx(&size, WS_OVERLAPPED | WS_CAPTION | WS_SYSMENU, FALSE, 0);
    SetWindowPos(window, NULL, 0, 0, size.right - size.left, size.bottom - size.top, SWP_NOMOVE | SWP_NOZORDER);
    HFONT large = CreateFontW(-dots(20), 0, 0, 0, FW_SEMIBOLD, 0, 0, 0, DEFAULT_CHARSET, 0, 0, CLEARTYPE_QUALITY, 0, L"Segoe UI");
    HFONT plain = CreateFontW(-dots(13), 0, 0, 0, FW_NORMAL, 0, 0, 0, DEFAULT_CHARSET, 0, 0, CLEARTYPE_QUALITY, 0, L"Segoe UI");
    add(L"STATIC", word(W_HEADING), SS_NOPREFIX, 0, 24, 18, 512, 30, large);
    add(L"STATIC", word(W_EXPLAIN), SS_NOPREFIX, 0, 24, 52, 512, 40, plain);
    add(L"STATIC", L"", SS_NOPREFIX, ID_STEP, 24, 98, 512, 40, plain);
    add(PROGRESS_CLASSW, L"", PBS_MARQUEE, ID_BAR, 24, 142, 512, 12, plain);
    add(L"STATIC", L"", SS_NOPREFIX | SS_PATHELLIPSIS, ID_LINE, 24, 160, 512, 20, plain);
    add(L"LISTBOX", L"", WS_VSCROLL | LBS_NOSEL | LBS_NOINTEGRALHEIGHT | WS_BORDER, ID_LIST, 24, 184, 512, 100, plain);
    add(L"BUTTON", word(W_OPEN_LOG), WS_TABSTOP, ID_LOG, 24, 298, 116, 28, plain);
    add(L"BUTTON", word(W_NETWORK), WS_TABSTOP, ID_NETWORK, 148, 298, 132, 28, plain);
    add(L"BUTTON", word(W_RETRY), WS_TABSTOP | BS_DEFPUSHBUTTON, ID_RETRY, 296, 298, 116, 28, plain);
    add(L"BUTTON", word(W_CANCEL), WS_TABSTOP, ID_CANCEL, 420, 298, 116, 28, plain);
}

/* Do what the first start needs. Returns 0 when the window's packages are ready. */
DWORD prepare_first_start(const Places *given, BOOL is_quiet)
{
    MSG message;
    INITCOMMONCONTROLSEX controls = {sizeof controls, ICC_PROGRESS_CLASS | ICC_STANDARD_CLASSES};
    places = given;
    cancel = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (is_quiet)
        return do_all();
    InitCommonControlsEx(&controls);
    build_window();
    start_work();
    ShowWindow(window, SW_SHOWNORMAL);
    SetFocus(GetDlgItem(window, ID_CANCEL)); /* so that the keyboard alone is enough */
    while (GetMessageW(&message, NULL, 0, 0) > 0) {
        if (IsDialogMessageW(window, &message))
            continue;
        TranslateMessage(&message);
        DispatchMessageW(&message);
    }
    return result;
}
