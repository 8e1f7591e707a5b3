/* The launcher's few words in its four languages, chosen by the language of Windows. */
#include "launcher.h"

static const wchar_t *const ENGLISH[WORD_COUNT] = {
    L"LoRA Atelier", L"Getting ready for the first start",
    L"Python and the window's packages are fetched (about 160 MB). Curating photos works right after; the AI engine is added later, inside the app.",
    L"Fetching Python", L"Fetching the window's packages", L"Ready", L"Cancel", L"Try again", L"Close", L"Show the log", L"Mirrors, proxy",
    L"That did not work. Check the internet connection and the free disk space, then try again: what is already here is not fetched twice.",
    L"Stopped. What is already here stays and is used next time.",
    L"LoRA Atelier ended with an error. The log says more.",
};
static const wchar_t *const TRADITIONAL_CHINESE[WORD_COUNT] = {
    L"LoRA Atelier", L"正在準備第一次啟動",
    L"正在下載 Python 與視窗所需套件（約 160 MB）。完成後即可開始整理照片；AI 引擎稍後在程式內安裝。",
    L"正在下載 Python", L"正在下載視窗所需套件", L"準備完成", L"取消", L"再試一次", L"關閉", L"顯示記錄檔", L"鏡像與代理",
    L"未能完成。請檢查網路連線與磁碟可用空間，然後再試一次；已下載的部分不會重新下載。",
    L"已停止。已下載的部分會保留，下次繼續使用。",
    L"LoRA Atelier 因錯誤而結束，詳情請看記錄檔。",
};
static const wchar_t *const SIMPLIFIED_CHINESE[WORD_COUNT] = {
    L"LoRA Atelier", L"正在准备首次启动",
    L"正在下载 Python 和界面所需的软件包（约 160 MB）。完成后即可开始整理照片；AI 引擎稍后在程序内安装。",
    L"正在下载 Python", L"正在下载界面所需的软件包", L"准备完成", L"取消", L"重试", L"关闭", L"显示日志", L"镜像与代理",
    L"未能完成。请检查网络连接和磁盘可用空间，然后重试；已下载的部分不会重新下载。",
    L"已停止。已下载的部分会保留，下次继续使用。",
    L"LoRA Atelier 因错误而结束，详情请看日志。",
};
static const wchar_t *const JAPANESE[WORD_COUNT] = {
    L"LoRA Atelier", L"最初の起動を準備しています",
    L"Python と画面用のパッケージ（約 160 MB）を取得します。完了後すぐに写真の整理ができます。AI エンジンは後からアプリ内で追加します。",
    L"Python を取得しています", L"画面用のパッケージを取得しています", L"準備完了", L"キャンセル", L"再試行", L"閉じる", L"ログを表示", L"ミラー・プロキシ",
    L"完了できませんでした。インターネット接続と空き容量を確認して、もう一度お試しください。取得済みのものは再取得しません。",
    L"停止しました。取得済みのものは残り、次回に使われます。",
    L"LoRA Atelier がエラーで終了しました。詳細はログをご覧ください。",
};

const wchar_t *word(enum Word which)
{
    LANGID language = GetUserDefaultUILanguage();
    const wchar_t *const *table = ENGLISH;
    if (PRIMARYLANGID(language) == LANG_JAPANESE)
        table = JAPANESE;
    if (PRIMARYLANGID(language) == LANG_CHINESE) {
        WORD region = SUBLANGID(language);
        BOOL is_simplified = region == SUBLANG_CHINESE_SIMPLIFIED || region == SUBLANG_CHINESE_SINGAPORE;
        table = is_simplified ? SIMPLIFIED_CHINESE : TRADITIONAL_CHINESE;
    }
    return table[which];
}
