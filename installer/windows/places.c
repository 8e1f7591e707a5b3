/* Where everything of one installation lies: beside the launcher, and the logs in the user's own folder. */
#include "launcher.h"
#include <shlobj.h>

void join(wchar_t *path, const wchar_t *folder, const wchar_t *rest)
{
    swprintf(path, LONG_PATH, L"%ls\\%ls", folder, rest);
}

BOOL exists(const wchar_t *path)
{
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

void find_places(Places *places)
{
    wchar_t flag[LONG_PATH], data[LONG_PATH], *name;
    GetModuleFileNameW(NULL, places->root, LONG_PATH);
    name = wcsrchr(places->root, L'\\');
    if (name)
        *name = 0;
    join(places->app, places->root, L"app");
    join(places->uv, places->root, L"tools\\uv.exe");
    join(places->engine, places->root, L"engine");
    join(places->python, places->engine, L"python\\python.exe");
    join(places->pythonw, places->engine, L"python\\pythonw.exe");
    join(places->lock, places->app, L"installer\\profiles\\window.txt");
    join(places->ready, places->engine, L"window.ready");
    join(places->network, places->engine, L"network.ini");
    join(places->pack, places->root, L"engine-pack");
    join(flag, places->root, L"portable.flag");
    places->is_portable = exists(flag);
    if (places->is_portable) {
        join(data, places->root, L"data");
    } else {
        wchar_t *local = NULL;
        SHGetKnownFolderPath(&FOLDERID_LocalAppData, 0, NULL, &local);
        join(data, local ? local : places->root, L"LoRA Atelier");
        CoTaskMemFree(local);
    }
    CreateDirectoryW(data, NULL);
    join(places->log, data, L"setup.log");
    join(places->app_log, data, L"app.log");
}
