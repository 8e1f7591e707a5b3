/* What the parts of the launcher share: where things are, words on screen, children. */
#ifndef LAUNCHER_H
#define LAUNCHER_H

#ifndef UNICODE
#define UNICODE
#define _UNICODE
#endif
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <wchar.h>

#define LONG_PATH 4096
#define LINE_LENGTH 2048

/* Folders of one installation. All lie beside the launcher, so a moved folder keeps working. */
typedef struct {
    wchar_t root[LONG_PATH];     /* where LoRA Atelier.exe stands */
    wchar_t app[LONG_PATH];      /* our Python packages */
    wchar_t uv[LONG_PATH];       /* tools\uv.exe */
    wchar_t engine[LONG_PATH];   /* private Python, packages, downloads; marked with MARKER */
    wchar_t python[LONG_PATH];   /* engine\python\python.exe */
    wchar_t pythonw[LONG_PATH];  /* engine\python\pythonw.exe */
    wchar_t lock[LONG_PATH];     /* the window's packages, with hashes */
    wchar_t ready[LONG_PATH];    /* a copy of the lock that was installed completely */
    wchar_t log[LONG_PATH];      /* setup.log */
    wchar_t app_log[LONG_PATH];  /* what the app itself prints */
    wchar_t network[LONG_PATH];  /* engine\network.ini: mirrors and proxy, also read by installer/engine/network_choice.py */
    wchar_t pack[LONG_PATH];     /* engine-pack: packages that somebody brought along */
    BOOL is_portable;
} Places;

#define MARKER L".lora-atelier-engine"

/* places.c */
void find_places(Places *places);
void join(wchar_t *path, const wchar_t *folder, const wchar_t *rest);
BOOL exists(const wchar_t *path);

/* network.c */
void choose_sources(const Places *places);
void open_network_choice(const Places *places, HWND window);

/* child.c */
typedef void (*LineHeard)(const wchar_t *line);
DWORD run_hidden(wchar_t *command_line, LineHeard heard, HANDLE cancel);
DWORD run_app(wchar_t *command_line, const wchar_t *log_path);
void log_line(const wchar_t *line);
void open_log(const wchar_t *path);

/* first_start.c */
BOOL window_packages_are_ready(const Places *places);
DWORD prepare_first_start(const Places *places, BOOL is_quiet);

/* words.c */
enum Word {
    W_TITLE, W_HEADING, W_EXPLAIN, W_STEP_PYTHON, W_STEP_PACKAGES, W_STEP_DONE, W_CANCEL, W_RETRY, W_CLOSE,
    W_OPEN_LOG, W_NETWORK, W_FAILED, W_STOPPED, W_APP_FAILED, WORD_COUNT
};
const wchar_t *word(enum Word which);

#endif
