/* Where the first start fetches from: mirrors, a proxy, or packages that somebody brought along. */
#include "launcher.h"
#include <shellapi.h>
#include <shlwapi.h>

#define ADDRESS_LENGTH 1024
static const char NETWORK_TEMPLATE[] =
    "; Mirrors and a proxy for LoRA Atelier. Save this file, then press \"Try again\". What is fetched is checked all the same.\r\n"
    "[network]\r\n"
    "; instead of https://pypi.org, for example https://pypi.tuna.tsinghua.edu.cn\r\n"
    "pypi_mirror =\r\n"
    "; instead of https://github.com/astral-sh/python-build-standalone/releases/download\r\n"
    "python_mirror =\r\n"
    "; instead of https://download.pytorch.org (for the AI engine)\r\n"
    "pytorch_mirror =\r\n"
    "; for example http://192.168.1.10:8080\r\n"
    "proxy =\r\n";

static BOOL chosen(const Places *places, const wchar_t *name, wchar_t *found)
{
    return GetPrivateProfileStringW(L"network", name, L"", found, ADDRESS_LENGTH, places->network) > 0;
}

/* The proxy and the mirrors that the user chose, and what somebody brought along, as uv wants to be told. */
void choose_sources(const Places *places)
{
    wchar_t found[ADDRESS_LENGTH], index[ADDRESS_LENGTH + 8], folder[LONG_PATH], address[LONG_PATH * 3];
    DWORD room = LONG_PATH * 3;
    /* A second try, after the file was changed, must not be led by the first one's choice. */
    SetEnvironmentVariableW(L"UV_DEFAULT_INDEX", NULL);
    SetEnvironmentVariableW(L"UV_PYTHON_INSTALL_MIRROR", NULL);
    if (chosen(places, L"proxy", found)) {
        SetEnvironmentVariableW(L"HTTPS_PROXY", found);
        SetEnvironmentVariableW(L"HTTP_PROXY", found);
    }
    if (chosen(places, L"pypi_mirror", found)) {
        size_t length = wcslen(found);
        while (length > 0 && found[length - 1] == L'/')
            found[--length] = 0;
        BOOL is_index = length > 7 && wcscmp(found + length - 7, L"/simple") == 0;
        swprintf(index, ADDRESS_LENGTH + 8, is_index ? L"%ls" : L"%ls/simple", found);
        SetEnvironmentVariableW(L"UV_DEFAULT_INDEX", index);
    }
    swprintf(folder, LONG_PATH, L"%ls\\python", places->pack);
    if (exists(folder) && UrlCreateFromPathW(folder, address, &room, 0) == S_OK)
        SetEnvironmentVariableW(L"UV_PYTHON_INSTALL_MIRROR", address);
    else if (chosen(places, L"python_mirror", found))
        SetEnvironmentVariableW(L"UV_PYTHON_INSTALL_MIRROR", found);
}

void open_network_choice(const Places *places, HWND window)
{
    DWORD written;
    HANDLE file = CreateFileW(places->network, GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file != INVALID_HANDLE_VALUE) {
        WriteFile(file, NETWORK_TEMPLATE, sizeof NETWORK_TEMPLATE - 1, &written, NULL);
        CloseHandle(file);
    }
    ShellExecuteW(window, L"open", places->network, NULL, NULL, SW_SHOWNORMAL);
}
