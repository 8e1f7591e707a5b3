; Setup of LoRA Atelier: for one user, without administrator rights. Compiled by installer/build.py, which defines
; VERSION, VERSION_NUMBERS, STAGE (the file tree), PICTURES, LISTS, OUT_FILE, LONGEST_FOLDER, NEEDED_MB, FIRST_START_KB and COMPRESSION,
; and writes the lists of files into install_list.nsh and uninstall_list.nsh.
;
; Nothing is ever deleted but what those lists name. The engine's folder goes as a whole, and only where its marker stands.

Unicode true
Target amd64-unicode
!if "${COMPRESSION}" == "lzma"
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!else
  SetCompressor zlib
!endif
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
SetOverwrite on
CRCCheck force

!define NAME "LoRA Atelier"
!define EXE "LoRA Atelier.exe"
!define PROG_ID "LoRAAtelier.Project"
!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\LoRAAtelier"
!define OWN_KEY "Software\LoRA Atelier\Setup"
!define MARKER ".lora-atelier-engine"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUT_FILE}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\LoRA Atelier"
InstallDirRegKey HKCU "${ARP}" "InstallLocation"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "CompanyName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${PICTURES}/lora_atelier.ico"
!define MUI_UNICON "${PICTURES}/lora_atelier.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/welcome.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURES}/welcome.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PICTURES}/header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${PICTURES}/header.bmp"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC

!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES

!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}/LICENSE.txt"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolderPage
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(FINISH_TEXT)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!include "languages/english.nsh"
!include "languages/traditional_chinese.nsh"
!include "languages/simplified_chinese.nsh"
!include "languages/japanese.nsh"
; The fonts of Windows' own windows; NSIS would take those of Windows XP.
SetFont /LANG=${LANG_ENGLISH} "Segoe UI" 9
SetFont /LANG=${LANG_TRADCHINESE} "Microsoft JhengHei UI" 9
SetFont /LANG=${LANG_SIMPCHINESE} "Microsoft YaHei UI" 9
SetFont /LANG=${LANG_JAPANESE} "Yu Gothic UI" 9
!insertmacro MUI_RESERVEFILE_LANGDLL
!ifdef SIGN_COMMAND
  !uninstfinalize '"${SIGN_COMMAND}" "%1"'
!endif

; ---------------------------------------------------------------- checks

; Leaves 1 on the stack while the app runs from $INSTDIR, else 0. Its exe cannot be written to as long as it does.
!macro IS_RUNNING_FUNCTION PREFIX
Function ${PREFIX}IsRunning
  ${IfNot} ${FileExists} "$INSTDIR\${EXE}"
    Push 0
    Return
  ${EndIf}
  ClearErrors
  FileOpen $0 "$INSTDIR\${EXE}" a
  ${If} ${Errors}
    Push 1
  ${Else}
    FileClose $0
    Push 0
  ${EndIf}
FunctionEnd

Function ${PREFIX}RefuseWhileRunning
  ; An update starts us while the app closes: it gets a minute.
  StrCpy $2 0
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPDATE" $1
  ${IfNot} ${Errors}
    StrCpy $2 120
  ${EndIf}
  ${Do}
    Call ${PREFIX}IsRunning
    Pop $0
    ${If} $0 == 0
      ${ExitDo}
    ${EndIf}
    ${If} $2 > 0
      IntOp $2 $2 - 1
      Sleep 500
    ${Else}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 5
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro IS_RUNNING_FUNCTION ""
!insertmacro IS_RUNNING_FUNCTION "un."

; Leaves a sentence on the stack that says why $INSTDIR cannot be used, or nothing.
Function FolderProblem
  StrLen $0 $INSTDIR
  ${If} $0 > ${LONGEST_FOLDER}
    Push "$(FOLDER_TOO_LONG)"
    Return
  ${EndIf}
  ${GetRoot} "$INSTDIR" $1
  ClearErrors
  ${DriveSpace} "$1\" "/D=F /S=M" $0
  ${IfNot} ${Errors}
  ${AndIf} $0 < ${NEEDED_MB}
    Push "$(DISK_TOO_FULL)"
    Return
  ${EndIf}
  Push ""
FunctionEnd

; Leaves 1 on the stack when $INSTDIR lies in a folder that OneDrive keeps in step with the net, else 0.
Function IsInOneDrive
  ReadEnvStr $0 "OneDrive"
  StrLen $1 "$0"
  ${If} $1 > 3
    StrCpy $2 "$INSTDIR" $1
    ${If} $2 == $0
      Push 1
      Return
    ${EndIf}
  ${EndIf}
  Push 0
FunctionEnd

Function LeaveFolderPage
  Call FolderProblem
  Pop $0
  ${If} $0 != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$0"
    Abort
  ${EndIf}
  Call IsInOneDrive
  Pop $0
  ${If} $0 == 1
    MessageBox MB_OKCANCEL|MB_ICONQUESTION "$(FOLDER_IS_SYNCED)" IDOK +2
    Abort
  ${EndIf}
  Call RefuseWhileRunning
FunctionEnd

Function .onInit
  SetShellVarContext current
  SetRegView 64
  ; Since Windows 10 this number is there. A 32-bit Windows does not start a 64-bit Setup at all.
  ReadRegDWORD $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentMajorVersionNumber"
  ${If} $0 < 10
    MessageBox MB_OK|MB_ICONSTOP "$(WINDOWS_TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ${If} ${Silent}
    Call FolderProblem
    Pop $0
    ${If} $0 != ""
      SetErrorLevel 4
      Quit
    ${EndIf}
    Call RefuseWhileRunning
  ${Else}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
FunctionEnd

Function .onInstSuccess
  ; The app closed for its update: it comes back.
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPDATE" $1
  ${IfNot} ${Errors}
    Exec '"$INSTDIR\${EXE}"'
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext current
  SetRegView 64
  !insertmacro MUI_UNGETLANGUAGE
  Call un.RefuseWhileRunning
FunctionEnd

; ---------------------------------------------------------------- install

Section "$(PROGRAM_TITLE)" SEC_PROGRAM
  SectionIn RO
  AddSize ${FIRST_START_KB}
  ; The version before knows its own files best.
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
    ExecWait '"$INSTDIR\Uninstall.exe" /S /UPGRADE _?=$INSTDIR'
  ${EndIf}
  ClearErrors
  !include "${LISTS}/install_list.nsh"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(FILES_NOT_WRITTEN)" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  WriteRegStr HKCU "${ARP}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ARP}" "DisplayIcon" '"$INSTDIR\${EXE}"'
  WriteRegStr HKCU "${ARP}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ARP}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${ARP}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${ARP}" "NoModify" 1
  WriteRegDWORD HKCU "${ARP}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${ARP}" "EstimatedSize" "$0"
SectionEnd

Section "$(START_MENU_TITLE)" SEC_START_MENU
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"
SectionEnd

Section "$(DESKTOP_TITLE)" SEC_DESKTOP
  CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${EXE}"
SectionEnd

Section "$(FILE_TYPE_TITLE)" SEC_FILE_TYPE
  WriteRegStr HKCU "Software\Classes\${PROG_ID}" "" "$(FILE_TYPE_NAME)"
  WriteRegStr HKCU "Software\Classes\${PROG_ID}\DefaultIcon" "" '"$INSTDIR\${EXE}",0'
  WriteRegStr HKCU "Software\Classes\${PROG_ID}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  ReadRegStr $0 HKCU "Software\Classes\.atelier" ""
  ${If} $0 == ""
    WriteRegStr HKCU "Software\Classes\.atelier" "" "${PROG_ID}"
  ${EndIf}
  WriteRegStr HKCU "Software\Classes\.atelier\OpenWithProgids" "${PROG_ID}" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_PROGRAM} "$(PROGRAM_HELP)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_START_MENU} "$(START_MENU_HELP)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_DESKTOP} "$(DESKTOP_HELP)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_FILE_TYPE} "$(FILE_TYPE_HELP)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; ---------------------------------------------------------------- uninstall

Section "un.$(PROGRAM_TITLE)" UNSEC_PROGRAM
  SectionIn RO
  !include "${LISTS}/uninstall_list.nsh"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPGRADE" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  Delete "$INSTDIR\Uninstall.exe"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.atelier" ""
  ${If} $0 == "${PROG_ID}"
    DeleteRegValue HKCU "Software\Classes\.atelier" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.atelier\OpenWithProgids" "${PROG_ID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.atelier\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.atelier"
  DeleteRegKey HKCU "Software\Classes\${PROG_ID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DeleteRegKey HKCU "${ARP}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegKey /ifempty HKCU "Software\LoRA Atelier"
  RMDir "$INSTDIR"
SectionEnd

Section "un.$(ENGINE_TITLE)" UNSEC_ENGINE
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPGRADE" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\engine\${MARKER}"
    RMDir /r "$INSTDIR\engine"
  ${EndIf}
  RMDir "$INSTDIR"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${UNSEC_PROGRAM} "$(UN_PROGRAM_HELP)"
  !insertmacro MUI_DESCRIPTION_TEXT ${UNSEC_ENGINE} "$(UN_ENGINE_HELP)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
