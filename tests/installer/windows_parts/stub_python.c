/* For tests only: stands where python.exe and pythonw.exe would. It answers uv's question about the interpreter, and as
   the app it writes down how it was started. It runs no Python. */
#define UNICODE
#define _UNICODE
#include <windows.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static char root[8192]; /* the folder of this exe, UTF-8, with doubled backslashes */
static wchar_t folder[4096];

static void find_root(void)
{
    char plain[4096], *to = root;
    GetModuleFileNameW(NULL, folder, 4096);
    *wcsrchr(folder, L'\\') = 0;
    WideCharToMultiByte(CP_UTF8, 0, folder, -1, plain, sizeof plain, NULL, NULL);
    for (char *from = plain; *from; from++) {
        if (*from == '\\')
            *to++ = '\\';
        *to++ = *from;
    }
}

static void answer(void)
{
    printf("{\"result\":\"success\",\"markers\":{\"implementation_name\":\"cpython\",\"implementation_version\":\"3.12.16\","
           "\"os_name\":\"nt\",\"platform_machine\":\"AMD64\",\"platform_python_implementation\":\"CPython\","
           "\"platform_release\":\"10\",\"platform_system\":\"Windows\",\"platform_version\":\"10.0.19045\","
           "\"python_full_version\":\"3.12.16\",\"python_version\":\"3.12\",\"sys_platform\":\"win32\"},"
           "\"sys_base_prefix\":\"%s\",\"sys_base_exec_prefix\":\"%s\",\"sys_prefix\":\"%s\","
           "\"sys_base_executable\":\"%s\\\\python.exe\",\"sys_executable\":\"%s\\\\python.exe\",",
           root, root, root, root, root);
    printf("\"sys_path\":[\"%s\\\\Lib\",\"%s\\\\Lib\\\\site-packages\"],\"site_packages\":[\"%s\\\\Lib\\\\site-packages\"],"
           "\"stdlib\":\"%s\\\\Lib\",\"extension_suffixes\":[\".cp312-win_amd64.pyd\",\".pyd\"],\"standalone\":true,",
           root, root, root, root);
    printf("\"scheme\":{\"platlib\":\"%s\\\\Lib\\\\site-packages\",\"purelib\":\"%s\\\\Lib\\\\site-packages\","
           "\"include\":\"%s\\\\Include\",\"scripts\":\"%s\\\\Scripts\",\"data\":\"%s\"},",
           root, root, root, root, root);
    printf("\"virtualenv\":{\"purelib\":\"Lib\\\\site-packages\",\"platlib\":\"Lib\\\\site-packages\","
           "\"include\":\"Include\",\"scripts\":\"Scripts\",\"data\":\"\"},\"os\":{\"name\":\"windows\"},\"arch\":\"x86_64\","
           "\"cpu_info\":{\"detected\":{\"kind\":\"flags\",\"flags\":\"sse2 avx2\"}},\"manylinux_compatible\":false,\"gil_disabled\":false,\"debug_enabled\":false,"
           "\"pointer_size\":\"64\"}\n");
}

static void note(FILE *file, const wchar_t *name, const wchar_t *value)
{
    char utf8[16384];
    WideCharToMultiByte(CP_UTF8, 0, value ? value : L"(none)", -1, utf8, sizeof utf8, NULL, NULL);
    fprintf(file, "%ls=%s\n", name, utf8);
}

/* As installer.update does: start Setup outside of our launcher's job, and end. */
static BOOL start_update(void)
{
    wchar_t path[4096], line[4096] = L"";
    char utf8[4096] = "";
    STARTUPINFOW startup = {sizeof startup};
    PROCESS_INFORMATION child;
    swprintf(path, 4096, L"%ls\\..\\..\\update.txt", folder);
    FILE *file = _wfopen(path, L"rb");
    if (!file)
        return FALSE;
    fread(utf8, 1, sizeof utf8 - 1, file);
    fclose(file);
    DeleteFileW(path);
    MultiByteToWideChar(CP_UTF8, 0, utf8, -1, line, 4096);
    CreateProcessW(NULL, line, NULL, NULL, FALSE, CREATE_BREAKAWAY_FROM_JOB, NULL, NULL, &startup, &child);
    Sleep(2000); /* the app takes a moment to close, and Setup has to wait for it */
    return TRUE;
}

static void be_the_app(int count, wchar_t **arguments)
{
    static const wchar_t *const NAMES[] = {L"PYTHONPATH", L"PYTHONHOME", L"PYTHONSAFEPATH", L"UV_CACHE_DIR", L"PIP_INDEX_URL",
                                           L"LORA_ATELIER_SETTINGS"};
    wchar_t path[4096], value[8192];
    STARTUPINFOW startup = {sizeof startup};
    PROCESS_INFORMATION child;
    swprintf(path, 4096, L"%ls\\..\\..\\started.txt", folder);
    FILE *file = _wfopen(path, L"wb");
    for (int at = 1; at < count; at++)
        note(file, L"argument", arguments[at]);
    for (size_t at = 0; at < sizeof NAMES / sizeof *NAMES; at++)
        note(file, NAMES[at], GetEnvironmentVariableW(NAMES[at], value, 8192) ? value : NULL);
    fclose(file);
    printf("the app says: \xe4\xbd\xa0\xe5\xa5\xbd\n");
    fflush(stdout);
    if (start_update())
        return;
    swprintf(path, 4096, L"%ls\\..\\..\\hold.txt", folder);
    if (GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES)
        return;
    wchar_t line[4200];
    swprintf(line, 4200, L"\"%ls\\python.exe\" sleep", folder);
    CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &child);
    while (GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES)
        Sleep(100);
}

int wmain(int count, wchar_t **arguments)
{
    find_root();
    if (count > 1 && wcscmp(arguments[1], L"sleep") == 0)
        Sleep(120000);
    for (int at = 1; at < count; at++)
        if (wcsstr(arguments[at], L"get_interpreter_info")) {
            answer();
            return 0;
        }
    be_the_app(count, arguments);
    return 0;
}
