/* Children without a console. Each lives in a job object that ends with us, so nothing is ever left running. */
#include "launcher.h"

static HANDLE log_file = INVALID_HANDLE_VALUE;

void open_log(const wchar_t *path)
{
    log_file = CreateFileW(path, FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_ALWAYS,
                           FILE_ATTRIBUTE_NORMAL, NULL);
}

void log_line(const wchar_t *line)
{
    char utf8[LINE_LENGTH * 3];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, line, -1, utf8, sizeof utf8 - 2, NULL, NULL);
    if (log_file == INVALID_HANDLE_VALUE || length <= 0)
        return;
    utf8[length - 1] = '\r';
    utf8[length] = '\n';
    WriteFile(log_file, utf8, (DWORD)length + 1, &written, NULL);
}

static HANDLE make_job(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    /* Breaking away is allowed for one child only: the Setup of an update, which must outlive the app. */
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_BREAKAWAY_OK;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

static BOOL start_in_job(wchar_t *command_line, HANDLE output, HANDLE job, PROCESS_INFORMATION *child)
{
    STARTUPINFOW startup = {0};
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = NULL;
    startup.hStdOutput = output;
    startup.hStdError = output;
    /* Suspended until it is in the job: otherwise its own first child could slip out. */
    if (!CreateProcessW(NULL, command_line, NULL, NULL, TRUE, CREATE_NO_WINDOW | CREATE_SUSPENDED, NULL, NULL, &startup,
                        child))
        return FALSE;
    AssignProcessToJobObject(job, child->hProcess);
    ResumeThread(child->hThread);
    return TRUE;
}

static void hear(char *bytes, int length, LineHeard heard)
{
    wchar_t line[LINE_LENGTH];
    int count = MultiByteToWideChar(CP_UTF8, 0, bytes, length, line, LINE_LENGTH - 1);
    line[count] = 0;
    while (count > 0 && line[count - 1] <= L' ')
        line[--count] = 0;
    if (count == 0)
        return;
    log_line(line);
    heard(line);
}

static void read_lines(HANDLE pipe, LineHeard heard)
{
    static char waiting[LINE_LENGTH];
    int filled = 0;
    DWORD got;
    while (ReadFile(pipe, waiting + filled, (DWORD)(sizeof waiting - filled), &got, NULL) && got > 0) {
        int start = 0;
        filled += (int)got;
        for (int at = 0; at < filled; at++) {
            if (waiting[at] != '\n' && waiting[at] != '\r')
                continue;
            hear(waiting + start, at - start, heard);
            start = at + 1;
        }
        if (start == 0 && filled == (int)sizeof waiting) {
            hear(waiting, filled, heard);
            start = filled;
        }
        memmove(waiting, waiting + start, (size_t)(filled - start));
        filled -= start;
    }
    hear(waiting, filled, heard);
}

typedef struct {
    HANDLE cancel, job, done;
} Watch;

static DWORD WINAPI end_job_when_cancelled(void *given)
{
    Watch *watch = given;
    HANDLE either[2] = {watch->cancel, watch->done};
    if (WaitForMultipleObjects(2, either, FALSE, INFINITE) == WAIT_OBJECT_0)
        TerminateJobObject(watch->job, ERROR_CANCELLED);
    return 0;
}

/* Run a program without a window and hand on each line it prints (UTF-8). Returns its exit code. */
DWORD run_hidden(wchar_t *command_line, LineHeard heard, HANDLE cancel)
{
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    PROCESS_INFORMATION child;
    HANDLE read_end, write_end, job = make_job();
    DWORD exit_code = ERROR_FILE_NOT_FOUND;
    log_line(command_line);
    if (!CreatePipe(&read_end, &write_end, &inherited, 0))
        return GetLastError();
    SetHandleInformation(read_end, HANDLE_FLAG_INHERIT, 0);
    BOOL started = start_in_job(command_line, write_end, job, &child);
    if (!started)
        exit_code = GetLastError();
    CloseHandle(write_end);
    if (started) {
        Watch watch = {cancel, job, CreateEventW(NULL, TRUE, FALSE, NULL)};
        HANDLE watcher = CreateThread(NULL, 0, end_job_when_cancelled, &watch, 0, NULL);
        read_lines(read_end, heard);
        WaitForSingleObject(child.hProcess, INFINITE);
        GetExitCodeProcess(child.hProcess, &exit_code);
        SetEvent(watch.done);
        WaitForSingleObject(watcher, INFINITE);
        CloseHandle(watcher);
        CloseHandle(watch.done);
        CloseHandle(child.hProcess);
        CloseHandle(child.hThread);
    }
    CloseHandle(read_end);
    CloseHandle(job);
    return exit_code;
}

/* Run the app, its output going to a file, until it ends. We stay: our job object ends its children when it dies. */
DWORD run_app(wchar_t *command_line, const wchar_t *log_path)
{
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    PROCESS_INFORMATION child;
    HANDLE job = make_job();
    DWORD exit_code;
    HANDLE output = CreateFileW(log_path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, CREATE_ALWAYS,
                                FILE_ATTRIBUTE_NORMAL, NULL);
    if (!start_in_job(command_line, output, job, &child)) {
        exit_code = GetLastError();
        CloseHandle(output);
        CloseHandle(job);
        return exit_code;
    }
    WaitForSingleObject(child.hProcess, INFINITE);
    GetExitCodeProcess(child.hProcess, &exit_code);
    CloseHandle(child.hProcess);
    CloseHandle(child.hThread);
    CloseHandle(output);
    CloseHandle(job);
    return exit_code;
}
